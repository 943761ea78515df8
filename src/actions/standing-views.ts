import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { Prediction } from '../customers/predictions/prediction.ts'
import { Recommendations } from '../customers/recommendations/recommendations.ts'
import type { Segmentation } from '../customers/segments/segmentation.ts'
import { CustomerValue } from '../customers/value/value.ts'
import type { Views } from '../facts/views.ts'
import { settingsOf } from '../workspace/settings-of.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { outputFolder } from './write-output.ts'

/** What is worked out of customers and segments, by the command that does it. */
export const viewKinds = ['value', 'predict', 'recommend'] as const
export type ViewKind = (typeof viewKinds)[number]

const documents = { value: CustomerValue, recommend: Recommendations, predict: Prediction }

/** The latest of a kind. */
function latest<K extends ViewKind>({ state }: Workspace, kind: K): z.infer<(typeof documents)[K]> | undefined {
  const step = state.latest(kind)
  // The schema of this kind; the index type alone does not tell the compiler so.
  return step && (documents[kind].parse(JSON.parse(step.document)) as z.infer<(typeof documents)[K]>)
}

/** The latest of what was worked out of the customers and segments that count now; what was made of others is left out. */
export function standingViews(workspace: Workspace, { snapshot, version }: Segmentation): Views {
  const stands = (view: { snapshot: string } | undefined, segmentation: string | undefined): boolean =>
    view?.snapshot === snapshot && segmentation === version
  const value = latest(workspace, 'value')
  const recommendations = latest(workspace, 'recommend')
  const prediction = latest(workspace, 'predict')
  return {
    ...(stands(value, value?.segmentation) ? { value } : {}),
    ...(stands(recommendations, recommendations?.segmentation) ? { recommendations } : {}),
    ...(stands(prediction, prediction?.segments?.segmentation) ? { prediction } : {}),
  }
}

/** When each view was last worked out, and whether that was of other customers, segments or settings than those that count now. */
export function viewsSoFar(
  workspace: Workspace,
  segmentation: Segmentation,
): { kind: ViewKind; at: string; old: boolean }[] {
  const { value, recommendations, prediction } = standingViews(workspace, segmentation)
  const standing = { value, recommend: recommendations, predict: prediction }
  return viewKinds.flatMap((kind) => {
    const step = workspace.state.latest(kind)
    if (step === undefined) return []
    const isChanged = step.settings !== undefined && step.settings !== settingsOf(workspace.config, kind)
    return [{ kind, at: step.at, old: standing[kind] === undefined || isChanged }]
  })
}

/** The files with each customer's share of a view. */
const files: [ViewKind, RegExp][] = [
  ['value', /^value\.csv$/],
  // One of a segment has its name behind.
  ['recommend', /^(recommendations|look-alikes|demand)(-S\d+)?\.csv$/],
  ['predict', /^(predictions|unusual-orders)\.csv$/],
]

/** Lists that no step tells of: whom they name may be forgotten, or no longer in the segment, once there is another import. */
const unrecorded = /^(recommendations-S\d+|look-alikes(-S\d+)?|demand(-S\d+)?)\.csv$/

const remove = (workspace: Workspace, pattern: RegExp): void => {
  const folder = outputFolder(workspace)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((each) => pattern.test(each)))
    rmSync(join(folder, name), { force: true })
}

/** Removes the lists that no step tells of; called once another import counts. */
export const removeUnrecordedLists = (workspace: Workspace): void => remove(workspace, unrecorded)

/** Removes the lists that were made of an earlier import: they are not of these customers. @param imported id of the step that counts */
export function removeEarlierLists(workspace: Workspace, imported: number): void {
  for (const [kind, pattern] of files) {
    const latest = workspace.state.latestId(kind)
    if (latest !== undefined && latest < imported) remove(workspace, pattern)
  }
}
