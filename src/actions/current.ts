import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { Segmentation } from '../customers/segments/segmentation.ts'
import { Snapshot } from '../customers/snapshot.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Step } from '../workspace/state.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { snapshotFiles } from './snapshot-files.ts'

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
  const damaged = snapshotFiles(snapshot, folder).find((file) => !isWhole(join(folder, file)))
  if (damaged !== undefined)
    throw new ShoalError('workspace/damaged', { folder: workspace.folder, file: join(snapshot.folder, damaged) })
  return { step, snapshot, folder }
}

/** Whether a Parquet file is there and has its end, which is written last; "shoal doctor" reads all of it. */
export function isWhole(path: string): boolean {
  const end = Buffer.alloc(4)
  try {
    const file = openSync(path, 'r')
    readSync(file, end, 0, end.length, Math.max(0, fstatSync(file).size - end.length))
    closeSync(file)
  } catch {
    return false
  }
  return end.toString() === 'PAR1'
}

/** The segmentation that counts: the latest one of the current snapshot. */
export interface CurrentSegmentation {
  step: Step
  segmentation: Segmentation
}

/** @throws ShoalError workspace/nothing-segmented */
export function currentSegmentation(workspace: Workspace, snapshotStep: Step): CurrentSegmentation {
  const found = segmentationOn(workspace, snapshotStep)
  if (found === undefined) throw new ShoalError('workspace/nothing-segmented', { folder: workspace.folder })
  return found
}

/** The latest segmentation of a snapshot, where there is one. */
export function segmentationOn({ state }: Workspace, snapshotStep: Step): CurrentSegmentation | undefined {
  const step = state.latest('segment', snapshotStep.id)
  return step && { step, segmentation: Segmentation.parse(JSON.parse(step.document)) }
}

/** A segmentation of which nobody asks any more who moved until now: the files that tell it are not part of the new snapshot. */
export const asCounted = ({ counted: _counted, ...segmentation }: Segmentation): Segmentation => segmentation
