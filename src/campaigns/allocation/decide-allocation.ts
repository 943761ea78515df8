import { chancesOfLargest } from '../../numerics/largest-beta.ts'
import type { Allocation } from './allocation.ts'
import type { AllocationRules } from './allocation-rules.ts'
import { explorationSize } from './exploration-size.ts'
import type { RateBelief } from './rate-beliefs.ts'
import { withFloor } from './with-floor.ts'

/** From which rate on Thompson sampling learns quickly enough to be worth its moving shares. */
const quickRate = 0.05
/** An arm is out where it is less likely than this to be the best, over the number of its rivals: when enough was explored, and before that. */
const unlikely = 0.05
const beyondDoubt = 0.005
/** What differs by less in expected profit, relative to the largest, is equal but for rounding. */
const rounding = 1e-9

/**
 * Shares out mailboxes by what is believed of the arms.
 * Thompson sampling where responses come often and in time: shares are the chances to bring most (Thompson 1933). Else explore, then commit: equal shares, but for arms that are out, until
 * one is left; it then has all but the floor of the others. Where a known number of mailboxes is still to come, the one with the highest expected profit is settled on as soon as enough was
 * explored: to go on would cost more than it brings.
 * @param explored mailboxes that each arm had, in the order of the beliefs
 */
export function decideAllocation(
  beliefs: readonly RateBelief[],
  explored: readonly number[],
  rules: AllocationRules,
): Allocation {
  const told = beliefs.map(({ arm, alpha, beta }) => {
    const { success, message } = rules.worth?.[arm] ?? { success: 1, message: 0 }
    const rate = alpha / (alpha + beta)
    const sd = Math.sqrt((rate * (1 - rate)) / (alpha + beta + 1))
    return { arm, rate, sd, profit: rate * success - message, scaled: { alpha, beta, scale: success, shift: -message } }
  })
  const chances = chancesOfLargest(told.map(({ scaled }) => scaled))
  const needed = explorationSize(rules)
  const { rule, weights, fewest } = choose(told, chances, explored, needed, rules)
  const shares = withFloor(weights, rules.floor)
  return {
    rule,
    shares: told.map(({ arm }, i) => ({ arm, propensity: shares[i] ?? 0 })),
    explored: fewest,
    ...(Number.isFinite(needed) ? { needed } : {}),
    beliefs: told.map(({ scaled: _scaled, ...belief }, i) => ({ ...belief, chanceOfBest: chances[i] ?? 0 })),
  }
}

function choose(
  told: readonly { rate: number; profit: number }[],
  chances: readonly number[],
  explored: readonly number[],
  needed: number,
  { feedback, thompson, left }: AllocationRules,
): { rule: Allocation['rule']; weights: number[]; fewest: number } {
  const isIn = (limit: number): boolean[] => chances.map((chance) => chance >= limit / (chances.length - 1))
  const weightsOf = (places: readonly boolean[]): number[] => places.map((is) => (is ? 1 : 0))
  const contenders = isIn(beyondDoubt)
  const fewest = Math.min(...explored.filter((_, i) => contenders[i] ?? true))
  if (told.length === 1) return { rule: 'only', weights: [1], fewest }
  const rate = told.reduce((sum, each) => sum + each.rate, 0) / told.length
  if (thompson !== false && rate > quickRate && feedback.after <= feedback.between)
    return { rule: 'thompson', weights: [...chances], fewest }
  const isExplored = fewest >= needed
  if (isExplored && left !== undefined) return { rule: 'commit', weights: weightsOf(mostProfitable(told)), fewest }
  const standing = isExplored ? isIn(unlikely) : contenders
  if (standing.filter((is) => is).length === 1) return { rule: 'commit', weights: weightsOf(standing), fewest }
  return { rule: isExplored ? 'undecided' : 'explore', weights: weightsOf(standing), fewest }
}

/** Which arms have the highest expected profit: several where they are equal but for rounding. */
function mostProfitable(told: readonly { profit: number }[]): boolean[] {
  const most = Math.max(...told.map(({ profit }) => profit))
  const slack = rounding * Math.max(...told.map(({ profit }) => Math.abs(profit)))
  return told.map(({ profit }) => profit >= most - slack)
}
