import type { Segmentation } from '../customers/segments/segmentation.ts'
import type { Snapshot } from '../customers/snapshot.ts'
import type { Engine } from '../engine/engine.ts'
import type { FactSheet } from '../facts/fact.ts'
import type { Localized } from '../language/language.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { currentSnapshot } from './current.ts'
import type { ActionContext } from './define-action.ts'
import { type LeftOut, segmentGroups } from './segment-groups.ts'
import { sheetsForModels } from './sheets-for-models.ts'

/** Customers who were segmented by themselves, or all of them. */
export interface PersonaGroup {
  /** Absent where the group is all customers. */
  group?: { key: string; label: Localized }
  customers: number
  segmentation: Segmentation
  /** One per segment, as models may see them. */
  sheets: readonly FactSheet[]
}

export interface PersonaGroups {
  snapshot: Snapshot
  groups: readonly PersonaGroup[]
  leftOut: readonly LeftOut[]
}

/** The segments that personas are written of: those that count, or those of each group by a column or dimension. @throws ShoalError groups/… */
export async function personaGroups(
  engine: Engine,
  workspace: Workspace,
  context: ActionContext,
  by: string | undefined,
): Promise<PersonaGroups> {
  if (by === undefined) {
    const { snapshot, segmentation, sheets } = await sheetsForModels(engine, workspace, context)
    return { snapshot, groups: [{ customers: segmentation.customers, segmentation, sheets }], leftOut: [] }
  }
  const current = currentSnapshot(workspace)
  const { groups, leftOut } = await segmentGroups(engine, workspace, current, { by }, context)
  return {
    snapshot: current.snapshot,
    groups: groups.map(({ key, label, customers, segmentation, sheets }) => ({
      group: { key, label },
      customers,
      segmentation,
      sheets,
    })),
    leftOut,
  }
}
