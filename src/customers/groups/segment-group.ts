import type { ErrorCode } from '../../language/error-data.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { FeatureTable } from '../features/feature.ts'
import { usualFeatures } from '../features/feature-table.ts'
import { fillAttributes } from '../features/fill-attributes.ts'
import { columnsOfTable, rowsOfTable } from '../features/rows-of-table.ts'
import { assign } from '../profiles/describe-segments.ts'
import type { Segmented } from '../profiles/profile-groups.ts'
import { type SegmentOptions, segmentTable } from '../segments/segment-table.ts'
import type { Segmentation } from '../segments/segmentation.ts'
import type { Snapshot } from '../snapshot.ts'

/** A group of customers with segments of its own. */
export interface SegmentedGroup extends Segmented {
  segmentation: Segmentation
}

/** Why a group has none: too few customers, all of them equal, or fewer that differ than segments were asked for. */
export type Unsegmented = 'too-few' | 'all-equal' | 'too-few-different'

/**
 * Segments some of the customers as if there were no others: features are filled and scaled, and the number of segments is
 * chosen, by them alone. Everybody as one group gives what findSegments gives.
 * @param table all customers with all features, attributes unfilled, @param rows theirs, ascending
 * @param key goes before the ids of the segments, which are S1, S2, … in every group
 */
export function segmentGroup(
  snapshot: Snapshot,
  table: FeatureTable,
  rows: Uint32Array,
  key: string,
  options: SegmentOptions,
): SegmentedGroup | Unsegmented {
  const features = columnsOfTable(table, options.features ?? usualFeatures(snapshot))
  const own = fillAttributes(rowsOfTable(features, rows), snapshot)
  try {
    const { segmentation } = segmentTable(snapshot, own, options)
    const { labels } = assign(own, segmentation, snapshot)
    const segments = segmentation.segments.map((segment) => ({ ...segment, id: `${key}.${segment.id}` }))
    return { rows, labels, k: segmentation.k, segmentation: { ...segmentation, segments } }
  } catch (error) {
    const code: ErrorCode | undefined = error instanceof ShoalError ? error.code : undefined
    const reason = code && reasons[code]
    if (reason === undefined) throw error
    return reason
  }
}

const reasons: Partial<Record<ErrorCode, Unsegmented>> = {
  'customers/too-few': 'too-few',
  'customers/all-equal': 'all-equal',
  'segments/k-too-large': 'too-few-different',
}
