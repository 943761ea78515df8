import type { Allocation } from './allocation.ts'
import type { AllocationRules } from './allocation-rules.ts'
import type { ArmRecord } from './arm-record.ts'
import { decideAllocation } from './decide-allocation.ts'
import { rateBeliefs } from './rate-beliefs.ts'

/**
 * Shares out the next mailboxes by what came of earlier batches. No chance enters: the same history gives the same shares, which are the propensities to log;
 * chance comes in when a hash gives a mailbox its arm.
 * @returns a share for each arm of the rules, in their order; they add up to 1, and none is below the floor
 */
export const allocate = (history: readonly ArmRecord[], rules: AllocationRules): Allocation =>
  decideAllocation(rateBeliefs(history, rules), exploredBy(history, rules.arms), rules)

/** Mailboxes that each arm had, however long ago. */
export const exploredBy = (history: readonly ArmRecord[], arms: readonly string[]): number[] =>
  arms.map((arm) => history.reduce((sum, record) => sum + (record.arm === arm ? record.mailboxes : 0), 0))
