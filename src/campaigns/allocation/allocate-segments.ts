import { exploredBy } from './allocate.ts'
import type { Allocation } from './allocation.ts'
import type { AllocationRules } from './allocation-rules.ts'
import { decideAllocation } from './decide-allocation.ts'
import { type SegmentRecord, segmentBeliefs } from './segment-beliefs.ts'
import { withFloor } from './with-floor.ts'

/**
 * Shares of the arms for the next mailboxes of some segments. What one segment shows counts for the others as far as segments are alike in it; but nothing is settled for a segment to which
 * none of the arms was ever sent.
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
      const explored = exploredBy(own, rules.arms)
      const found = decideAllocation(beliefs.get(segment) ?? [], explored, rules)
      const isUntried = explored.every((mailboxes) => mailboxes === 0)
      return [segment, isUntried && found.rule === 'commit' ? untried(found, rules.floor) : found]
    }),
  )
}

/** The same with equal shares: how alike segments are is known from few of them. */
const untried = (found: Allocation, floor: number): Allocation => {
  const shares = withFloor(
    found.shares.map(() => 1),
    floor,
  )
  return {
    ...found,
    rule: 'explore',
    shares: found.shares.map(({ arm }, place) => ({ arm, propensity: shares[place] ?? 0 })),
  }
}
