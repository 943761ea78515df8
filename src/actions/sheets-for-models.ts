import type { Segmentation } from '../customers/segments/segmentation.ts'
import type { Snapshot } from '../customers/snapshot.ts'
import type { Engine } from '../engine/engine.ts'
import type { FactSheet } from '../facts/fact.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { ActionContext } from './define-action.ts'

/** The segments that count, and of each what may leave this machine. */
export interface SheetsForModels {
  snapshot: Snapshot
  segmentation: Segmentation
  sheets: FactSheet[]
}

/** Fact sheets as models may see them: nothing about fewer customers than the privacy threshold. */
export async function sheetsForModels(
  engine: Engine,
  workspace: Workspace,
  context: ActionContext,
): Promise<SheetsForModels> {
  const { currentSnapshot } = await import('./current.ts')
  const { countedSegmentation } = await import('./counted-segmentation.ts')
  const { describeSegments } = await import('../customers/profiles/describe-segments.ts')
  const { factSheets } = await import('../facts/fact-sheets.ts')
  const { standingViews } = await import('./standing-views.ts')
  const current = currentSnapshot(workspace)
  const { snapshot, folder } = current
  const { segmentation } = await countedSegmentation(engine, workspace, current)
  context.progress('describing')
  const { profiles } = await describeSegments(engine, snapshot, folder, segmentation)
  const { minCustomers } = workspace.config.privacy
  const sheets = factSheets(profiles, segmentation, { minCustomers, ...standingViews(workspace, segmentation) })
  return { snapshot, segmentation, sheets }
}
