import { assignAll } from '../customers/segments/reassign.ts'
import type { Engine } from '../engine/engine.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type CurrentSegmentation, type CurrentSnapshot, currentSegmentation } from './current.ts'

/**
 * The segmentation that counts, with all customers assigned: where files were added since they were, that is done first, and kept.
 * @throws ShoalError workspace/nothing-segmented
 */
export async function countedSegmentation(
  engine: Engine,
  workspace: Workspace,
  { step, snapshot, folder }: CurrentSnapshot,
): Promise<CurrentSegmentation> {
  const found = currentSegmentation(workspace, step)
  if (found.segmentation.counted === undefined) return found
  const segmentation = await assignAll(engine, { snapshot, folder }, found.segmentation)
  workspace.state.replaceDocument(found.step.id, JSON.stringify(segmentation))
  return { step: found.step, segmentation }
}
