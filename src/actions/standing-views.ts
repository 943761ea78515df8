import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { Prediction } from '../customers/predictions/prediction.ts'
import { Recommendations } from '../customers/recommendations/recommendations.ts'
import type { Segmentation } from '../customers/segments/segmentation.ts'
import { CustomerValue } from '../customers/value/value.ts'
import type { Views } from '../facts/views.ts'
import type { StepKind } from '../workspace/state.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { outputFolder } from './write-output.ts'

/** The latest of what was worked out of the customers and segments that count now; what was made of others is left out. */
export function standingViews({ state }: Workspace, { snapshot, version }: Segmentation): Views {
  const latest = <S extends z.ZodType>(kind: StepKind, schema: S): z.infer<S> | undefined => {
    const step = state.latest(kind)
    return step && schema.parse(JSON.parse(step.document))
  }
  const [value, recommendations, prediction] = [
    latest('value', CustomerValue),
    latest('recommend', Recommendations),
    latest('predict', Prediction),
  ]
  const stands = (view: { snapshot: string } | undefined, segmentation: string | undefined): boolean =>
    view?.snapshot === snapshot && segmentation === version
  return {
    ...(stands(value, value?.segmentation) ? { value } : {}),
    ...(stands(recommendations, recommendations?.segmentation) ? { recommendations } : {}),
    ...(stands(prediction, prediction?.segments?.segmentation) ? { prediction } : {}),
  }
}

/** The files with each customer's share of a view. */
const files: [StepKind, RegExp][] = [
  ['value', /^value\.csv$/],
  // One of a segment has its name behind.
  ['recommend', /^(recommendations|look-alikes|demand)(-S\d+)?\.csv$/],
  ['predict', /^(predictions|unusual-orders)\.csv$/],
]

/** Removes the lists that were made of an earlier import: they are not of these customers. @param imported id of the step that counts */
export function removeEarlierLists(workspace: Workspace, imported: number): void {
  const folder = outputFolder(workspace)
  const there = existsSync(folder) ? readdirSync(folder) : []
  for (const [kind, pattern] of files) {
    const latest = workspace.state.latestId(kind)
    if (latest !== undefined && latest < imported)
      for (const name of there.filter((each) => pattern.test(each))) rmSync(join(folder, name), { force: true })
  }
}
