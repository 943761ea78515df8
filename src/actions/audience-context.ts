import type { AudienceContext } from '../campaigns/audience/audience-context.ts'
import type { Engine } from '../engine/engine.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { countedSegmentation } from './counted-segmentation.ts'
import { currentSnapshot, segmentationOn } from './current.ts'
import { standingViews } from './standing-views.ts'

/** What stands in a workspace that an audience can be told by. @throws ShoalError workspace/nothing-imported */
export async function audienceContext(engine: Engine, workspace: Workspace): Promise<AudienceContext> {
  const current = currentSnapshot(workspace)
  const { step, snapshot, folder } = current
  const { config } = workspace
  if (segmentationOn(workspace, step) === undefined) return { engine, snapshot, folder, config }
  const { segmentation } = await countedSegmentation(engine, workspace, current)
  return { engine, snapshot, folder, config, segmentation, ...standingViews(workspace, segmentation) }
}
