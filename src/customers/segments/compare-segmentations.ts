import { bestAssignment } from '../../numerics/assignment.ts'
import type { FeatureTable } from '../features/feature.ts'
import { assign } from '../profiles/describe-segments.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Segmentation } from './segmentation.ts'

/** What became of the segments before: which one each of the new ones goes on, and who is in another one. */
export interface Comparison {
  /** For each new segment the one before that shares most customers with it, taken together; absent for one that is new. */
  matches: { segment: string; earlier?: string }[]
  /** Customers whose segment is not the one that goes on theirs. */
  moved: number
  /** Where they went, most customers first. */
  flows: { from: string; to: string; customers: number }[]
}

/**
 * Compares two segmentations of the same customers.
 * @param table with the features of both
 */
export function compareSegmentations(
  table: FeatureTable,
  snapshot: Snapshot,
  earlier: Segmentation,
  now: Segmentation,
): Comparison {
  const before = assign(table, earlier, snapshot).labels
  const after = assign(table, now, snapshot).labels
  const shared = new Float64Array(now.k * earlier.k)
  for (let row = 0; row < after.length; row++) {
    const cell = (after[row] as number) * earlier.k + (before[row] as number)
    shared[cell] = (shared[cell] as number) + 1
  }
  const match = bestAssignment(shared, now.k, earlier.k)
  const flows = [...shared].flatMap((customers, cell) => {
    const [to, from] = [Math.floor(cell / earlier.k), cell % earlier.k]
    return customers === 0 || match[to] === from ? [] : [{ from: idOf(from), to: idOf(to), customers }]
  })
  return {
    matches: Array.from(match, (from, to) => ({ segment: idOf(to), ...(from < 0 ? {} : { earlier: idOf(from) }) })),
    moved: flows.reduce((sum, { customers }) => sum + customers, 0),
    flows: flows.sort((a, b) => b.customers - a.customers),
  }
}

const idOf = (index: number): string => `S${index + 1}`
