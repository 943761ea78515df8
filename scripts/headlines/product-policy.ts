import { allocate } from '../../src/campaigns/allocation/allocate.ts'
import {
  type AllocationRules,
  type RatePrior,
  usualAllocation,
} from '../../src/campaigns/allocation/allocation-rules.ts'
import type { ArmRecord } from '../../src/campaigns/allocation/arm-record.ts'
import type { Policy, Traffic } from './adaptive-traffic.ts'
import type { HeadlinePrior } from './policies.ts'

/** What the rule of the product needs to know of a group besides its outcomes. */
export interface ProductSettings {
  /** Click rate to begin with; that of the group takes its place as soon as there is one. */
  readonly base: number
  /** Standard deviation of log rates within groups. */
  readonly spread: number
  readonly visitors: number
  /** Absent: nothing is known of the words. */
  readonly prior?: HeadlinePrior
}

/** The rule by which campaigns share out mailboxes: explore, then commit; Thompson sampling where rates are high; a floor for each. */
export function productPolicy({ base, spread, visitors, prior }: ProductSettings): Policy {
  const history: ArmRecord[] = []
  let before: Traffic = { shown: new Float64Array(0), answered: new Float64Array(0) }
  let shares = new Float64Array(0)
  return (traffic, passed) => {
    if (passed > 0) history.push(...recordsOf(before, traffic, shares, history.length / traffic.shown.length))
    before = { shown: traffic.shown.slice(), answered: traffic.answered.slice() }
    const arms = [...traffic.shown.keys()].map(String)
    const rate = pooledRate(traffic) ?? base
    const rules: AllocationRules = {
      ...usualAllocation,
      arms,
      base: rate,
      spread,
      feedback: { after: 1, between: 1 },
      left: Math.max(1, Math.round(visitors * (1 - passed))),
      ...(prior === undefined ? {} : { priors: priorsOf(arms, rate, prior) }),
    }
    shares = Float64Array.from(allocate(history, rules).shares, ({ propensity }) => propensity)
    return shares
  }
}

/** What one batch added. */
const recordsOf = (before: Traffic, now: Traffic, shares: Float64Array, batch: number): ArmRecord[] =>
  [...shares].map((propensity, arm) => ({
    batch: String(batch),
    at: batch,
    arm: String(arm),
    propensity,
    mailboxes: now.shown[arm] - (before.shown[arm] ?? 0),
    successes: now.answered[arm] - (before.answered[arm] ?? 0),
  }))

/** Undefined where nobody clicked yet. */
function pooledRate({ shown, answered }: Traffic): number | undefined {
  const clicks = answered.reduce((sum, count) => sum + count, 0)
  return clicks > 0 ? clicks / shown.reduce((sum, count) => sum + count, 0) : undefined
}

/** Rates around that of the group, each by what its words let expect. */
function priorsOf(arms: readonly string[], rate: number, { expected, sd }: HeadlinePrior): Record<string, RatePrior> {
  const centre = expected.reduce((sum, value) => sum + value, 0) / expected.length
  return Object.fromEntries(
    arms.map((arm, i) => {
      const mean = rate * Math.exp(expected[i] - centre)
      return [arm, { mean, sd: sd * mean }]
    }),
  )
}
