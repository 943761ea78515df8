import type { AllocationRules } from '../../../src/campaigns/allocation/allocation-rules.ts'
import type { ArmRecord } from '../../../src/campaigns/allocation/arm-record.ts'

/** Rules of arms of which nothing is known, at a rate of a tenth; responses come long after the next batch has left. */
export const slowRules: AllocationRules = {
  arms: ['A', 'B'],
  floor: 0.05,
  base: 0.1,
  spread: 0.1,
  smallest: 0.2,
  feedback: { after: 30, between: 7 },
}

/** The same where responses are in before the next batch leaves. */
export const quickRules: AllocationRules = { ...slowRules, feedback: { after: 2, between: 7 } }

/** A batch: of each arm the mailboxes and how many of them responded. */
export function batchOf(
  at: number,
  arms: Readonly<Record<string, readonly [mailboxes: number, successes: number]>>,
): ArmRecord[] {
  const all = Object.values(arms).reduce((sum, [mailboxes]) => sum + mailboxes, 0)
  return Object.entries(arms).map(([arm, [mailboxes, successes]]) => ({
    batch: `batch ${at}`,
    at,
    arm,
    propensity: mailboxes / all,
    mailboxes,
    successes,
  }))
}
