import { join } from 'node:path'
import { Prediction } from '../../customers/predictions/prediction.ts'
import { assignAll } from '../../customers/segments/reassign.ts'
import { Segmentation } from '../../customers/segments/segmentation.ts'
import { Snapshot } from '../../customers/snapshot.ts'
import { CustomerValue } from '../../customers/value/value.ts'
import type { Engine } from '../../engine/engine.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { DeskContext } from './desk-context.ts'

/**
 * Reads what counts in a workspace: the latest import, its segments with all customers assigned, and the views that are of them.
 * @throws ShoalError workspace/nothing-imported
 */
export async function readContext(workspace: Workspace, engine: Engine): Promise<DeskContext> {
  const { state, config, data } = workspace
  const step = state.latest('import')
  if (step === undefined) throw new ShoalError('workspace/nothing-imported', { folder: workspace.folder })
  const snapshot = Snapshot.parse(JSON.parse(step.document))
  const context = { engine, snapshot, folder: join(data, snapshot.folder), config, state }
  const segmentStep = state.latest('segment', step.id)
  if (segmentStep === undefined) return context
  const kept = Segmentation.parse(JSON.parse(segmentStep.document))
  // Of files that were added since, customers may be assigned by parts only.
  const segmentation = kept.counted === undefined ? kept : await assignAll(engine, context, kept)
  const value = viewOf(workspace, 'value', CustomerValue)
  const prediction = viewOf(workspace, 'predict', Prediction)
  const isOf = (view: { snapshot: string } | undefined, version: string | undefined): boolean =>
    view?.snapshot === snapshot.id && version === segmentation.version
  return {
    ...context,
    segmentation,
    ...(isOf(value, value?.segmentation) ? { value } : {}),
    ...(isOf(prediction, prediction?.segments?.segmentation) ? { prediction } : {}),
  }
}

function viewOf<T>(
  { state }: Workspace,
  kind: 'value' | 'predict',
  schema: { parse: (document: unknown) => T },
): T | undefined {
  const step = state.latest(kind)
  return step === undefined ? undefined : schema.parse(JSON.parse(step.document))
}
