import { z } from 'zod'
import { runningChance } from '../../numerics/running-chance.ts'
import { z95 } from '../../numerics/z95.ts'
import type { ResultMetric } from '../results/variant-result.ts'
import { addedKnowledge } from './added-knowledge.ts'
import { agedEffect } from './aged-effect.ts'
import type { Evidence } from './evidence.ts'
import { type MeasuredCell, poolEffects } from './pool-effects.ts'

/** How large effects of messages are, from those on a large shop to those on a few regulars. */
const likelySizes = [0.005, 0.02, 0.08]

/** How far a learning may be relied upon. */
export const LearningState = z.enum(['hypothesis', 'supported', 'contradicted', 'retired'])
export type LearningState = z.infer<typeof LearningState>

/** Why a learning is in its state. */
export const StateReason = z.enum([
  'untried',
  'not-shown',
  'aged',
  'confirmed',
  'opposite',
  'clicks-only',
  'faded',
  'guardrail',
  'by-hand',
])
export type StateReason = z.infer<typeof StateReason>

/** What is held to be true of all learnings, and how strict they are judged. */
export interface LearningRules {
  /** Days after which a measurement counts half. */
  halfLife: number
  /** Chance that a learning is supported or contradicted although there is no effect; below 0.05 where many are judged at once. */
  level: number
  /** What such a thing usually does: measured effects are drawn towards it. */
  prior: { mean: number; sd: number }
  /** Variance of what the thing does between audiences, for a learning of several; 0 or absent for one of a single audience. */
  between?: number
  /** An effect on orders below this is not worth having, whatever the clicks. */
  useful: number
}

/** State of a learning with its reason, and the shrunken effect on orders with its 95 % interval. */
export interface JudgedLearning {
  state: LearningState
  reason: StateReason
  effect: number
  low: number
  high: number
}

/**
 * Judges a learning by its evidence on a day. It is a hypothesis on what it was made from: supported or contradicted only by other campaigns,
 * by a test that holds however often one looks. Retired is what raises clicks and not orders, what has fallen to less than half, and what
 * guardrails stopped when it was last used.
 * Whatever the state, the effect told is drawn towards what is usual, so that a winner by chance is not told as it was measured.
 * @param at YYYY-MM-DD; evidence of later days counts as of that day
 */
export function stateOf(evidence: readonly Evidence[], at: string, rules: LearningRules): JudgedLearning {
  const orders = inTime(evidence, 'orders')
  const others = orders.filter(({ origin }) => !origin)
  const { halfLife, between = 0 } = rules
  const aged = agedEffect(orders, at, halfLife, between)
  const told = shrunken(aged, rules.prior)
  const judged = (state: LearningState, reason: StateReason): JudgedLearning => ({ state, reason, ...told })
  if (orders.at(-1)?.stopped === true) return judged('retired', 'guardrail')
  if (hasFaded(orders, rules)) return judged('retired', 'faded')
  if (others.length === 0) return judged('hypothesis', 'untried')
  if (isClicksOnly(evidence, aged, at, rules)) return judged('retired', 'clicks-only')
  if (chanceOf(evidence, between) > rules.level) return judged('hypothesis', 'not-shown')
  const shown = agedEffect(others, at, halfLife, between)
  if (shown === undefined || Math.abs(shown.effect) < z95 * shown.standardError) return judged('hypothesis', 'aged')
  return Math.sign(shown.effect) === claimOf(orders)
    ? judged('supported', 'confirmed')
    : judged('contradicted', 'opposite')
}

/**
 * The chance that other campaigns than those that a learning was made from show so much although there is no effect; 1 where there are none.
 * @param between variance of what the thing does between audiences
 */
export function chanceOf(evidence: readonly Evidence[], between = 0): number {
  const others = inTime(evidence, 'orders').filter(({ origin }) => !origin)
  return runningChance(addedKnowledge(others, between), likelySizes)
}

const inTime = (evidence: readonly Evidence[], metric: ResultMetric): Evidence[] =>
  evidence.filter((one) => one.metric === metric).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

/** Whether it is claimed to raise or to lower: by what it was made from. */
function claimOf(orders: readonly Evidence[]): number {
  const origins = orders.filter(({ origin }) => origin)
  return Math.sign(poolEffects(origins.length > 0 ? origins : orders.slice(0, 1)).mean)
}

/** A measured effect with what is usual, weighed by precision; what is usual alone where nothing was measured. */
function shrunken(
  measured: MeasuredCell | undefined,
  prior: LearningRules['prior'],
): Omit<JudgedLearning, 'state' | 'reason'> {
  const { mean: effect, standardError } = poolEffects(measured === undefined ? [] : [measured], { prior })
  return { effect, low: effect - z95 * standardError, high: effect + z95 * standardError }
}

/** Whether the later half of the measurements shows less than half of what the earlier, drawn towards what is usual, did. */
function hasFaded(orders: readonly Evidence[], { prior, between = 0 }: LearningRules): boolean {
  const half = Math.ceil(orders.length / 2)
  if (orders.length < 2) return false
  const earlier = together(orders.slice(0, half), between)
  const later = together(orders.slice(half), between)
  const told = poolEffects([{ effect: earlier.mean, standardError: earlier.standardError }], { prior })
  // What was never shown cannot fade.
  if (Math.abs(earlier.mean) < z95 * earlier.standardError) return false
  const left = Math.sign(told.mean) * (later.mean - told.mean / 2)
  return left < -z95 * Math.hypot(later.standardError, told.standardError / 2)
}

/** What measurements come to, differing as campaigns do; of several audiences, as these do. */
const together = (orders: readonly Evidence[], between: number): { mean: number; standardError: number } =>
  between > 0 ? poolEffects(addedKnowledge(orders, between), { between: 0 }) : poolEffects(orders)

function isClicksOnly(
  evidence: readonly Evidence[],
  orders: MeasuredCell | undefined,
  at: string,
  rules: LearningRules,
): boolean {
  const clicks = agedEffect(inTime(evidence, 'clicks'), at, rules.halfLife, rules.between)
  if (clicks === undefined || orders === undefined) return false
  const raisesClicks = clicks.effect - z95 * clicks.standardError > 0
  const error = z95 * orders.standardError
  return raisesClicks && orders.effect - error <= 0 && orders.effect + error < rules.useful
}
