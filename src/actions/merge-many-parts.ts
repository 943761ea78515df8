import { firstToMerge, mergeParts } from '../customers/merge-parts.ts'
import type { Engine } from '../engine/engine.ts'
import { newDataName, type Workspace, writeData } from '../workspace/workspace.ts'
import { currentSnapshot, segmentationOn } from './current.ts'
import { redoWhenOvertaken } from './redo-when-overtaken.ts'

/**
 * Makes the small parts of the snapshot that counts one where they have become many: the same snapshot, in fewer files. The parts stay until
 * "clean": somebody may be reading them.
 */
export async function mergeManyParts(workspace: Workspace, engine: Engine): Promise<void> {
  const { state } = workspace
  await redoWhenOvertaken(workspace, async (stillLatest) => {
    const { step, snapshot, folder } = currentSnapshot(workspace)
    const settled = segmentationOn(workspace, step)?.segmentation.counted?.parts ?? 1
    const first = firstToMerge(snapshot, settled)
    if (first === undefined) return
    const name = newDataName()
    await writeData(
      workspace,
      name,
      (target) => mergeParts(engine, snapshot, folder, first, { folder: target, name }),
      (merged) => {
        stillLatest()
        state.replaceDocument(step.id, JSON.stringify(merged))
      },
    )
  })
}
