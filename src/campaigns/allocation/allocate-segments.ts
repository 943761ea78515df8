import { exploredBy } from './allocate.ts'
import type { Allocation } from './allocation.ts'
import type { AllocationRules } from './allocation-rules.ts'
import { decideAllocation } from './decide-allocation.ts'
import { type SegmentRecord, segmentBeliefs } from './segment-beliefs.ts'

/**
 * Shares of the arms for the next mailboxes of some segments. What one segment shows counts for the others as far as segments are alike in it.
 * @param history of all segments @param wanted segments to be sent to, whether they were before or not
 * @returns by segment, as allocate does
 */
export function allocateSegments(
  history: readonly SegmentRecord[],
  wanted: readonly string[],
  rules: AllocationRules,
): Map<string, Allocation> {
  const segments = [...new Set([...history.map(({ segment }) => segment), ...wanted])]
  const beliefs = segmentBeliefs(history, segments, rules)
  return new Map(
    wanted.map((segment) => {
      const own = history.filter((record) => record.segment === segment)
      return [segment, decideAllocation(beliefs.get(segment) ?? [], exploredBy(own, rules.arms), rules)]
    }),
  )
}
