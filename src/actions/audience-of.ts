import type { Purchases } from '../customers/recommendations/purchases.ts'
import { segmentOf } from '../customers/segments/segment-of.ts'
import type { Segmentation } from '../customers/segments/segmentation.ts'
import type { Engine } from '../engine/engine.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { countedSegmentation } from './counted-segmentation.ts'
import { type CurrentSnapshot, currentSegmentation, segmentationOn } from './current.ts'
import type { ActionContext } from './define-action.ts'
import { findSegment } from './find-segment.ts'

/** Which customers a question is about, and the segment of each. */
export interface Audience {
  /** Absent where nobody was segmented yet. */
  segmentation: Segmentation | undefined
  stepId: number | undefined
  /** The segment of each customer of the purchases, from 0; −1 where there are no segments. */
  labels: Int16Array
  segmentOf: (row: number) => string
  /** Place of the segment asked for; absent where none was. */
  wanted: number | undefined
  /** Whether a customer is in the segment asked for; all are where none was. */
  includes: (row: number) => boolean
}

/** What the parts of "recommend" work with. */
export interface RecommendTask {
  workspace: Workspace
  context: ActionContext
  current: CurrentSnapshot
  purchases: Purchases
  audience: Audience
}

/** @throws ShoalError segments/unknown, and workspace/nothing-segmented where a segment is asked for and there are none */
export async function audienceOf(
  engine: Engine,
  workspace: Workspace,
  current: CurrentSnapshot,
  { customers }: Purchases,
  segment: string | undefined,
): Promise<Audience> {
  const { step, snapshot, folder } = current
  if (segment !== undefined) currentSegmentation(workspace, step)
  const standing = segmentationOn(workspace, step)
  if (standing === undefined)
    return {
      segmentation: undefined,
      stepId: undefined,
      labels: new Int16Array(customers.length).fill(-1),
      segmentOf: () => '',
      wanted: undefined,
      includes: () => true,
    }
  const { segmentation } = await countedSegmentation(engine, workspace, current)
  const labels = await segmentOf(engine, snapshot, folder, segmentation, customers)
  const wanted = segment === undefined ? undefined : findSegment(segmentation, segment).index
  return {
    segmentation,
    stepId: standing.step.id,
    labels,
    segmentOf: (row) => segmentation.segments[labels[row]]?.id ?? '',
    wanted,
    includes: (row) => wanted === undefined || labels[row] === wanted,
  }
}

/** The segment that was asked for; undefined where all customers were. */
export const askedFor = ({ segmentation, wanted }: Audience): Segmentation['segments'][number] | undefined =>
  wanted === undefined ? undefined : segmentation?.segments[wanted]
