import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Segmentation } from '../customers/segments/segmentation.ts'
import { Snapshot } from '../customers/snapshot.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Step } from '../workspace/state.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** The snapshot that counts: the latest import, with the folder of its files. */
export interface CurrentSnapshot {
  step: Step
  snapshot: Snapshot
  folder: string
}

/** @throws ShoalError workspace/nothing-imported, workspace/damaged */
export function currentSnapshot(workspace: Workspace): CurrentSnapshot {
  const step = workspace.state.latest('import')
  if (step === undefined) throw new ShoalError('workspace/nothing-imported', { folder: workspace.folder })
  const snapshot = Snapshot.parse(JSON.parse(step.document))
  const folder = join(workspace.data, snapshot.folder)
  const missing = snapshot.files.map(({ raw }) => raw).find((file) => !existsSync(join(folder, file)))
  if (missing !== undefined)
    throw new ShoalError('workspace/damaged', { folder: workspace.folder, file: join(snapshot.folder, missing) })
  return { step, snapshot, folder }
}

/** The segmentation that counts: the latest one of the current snapshot. */
export interface CurrentSegmentation {
  step: Step
  segmentation: Segmentation
}

/** @throws ShoalError workspace/nothing-segmented */
export function currentSegmentation(workspace: Workspace, snapshotStep: Step): CurrentSegmentation {
  const step = workspace.state
    .steps()
    .findLast(({ kind, basedOn }) => kind === 'segment' && basedOn === snapshotStep.id)
  if (step === undefined) throw new ShoalError('workspace/nothing-segmented', { folder: workspace.folder })
  return { step, segmentation: Segmentation.parse(JSON.parse(step.document)) }
}
