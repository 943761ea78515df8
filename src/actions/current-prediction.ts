import { Prediction } from '../customers/predictions/prediction.ts'
import type { Segmentation } from '../customers/segments/segmentation.ts'
import { isOf } from '../facts/prediction-facts.ts'
import type { Step } from '../workspace/state.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** The latest prediction of an import, where it was made for the segmentation that counts. */
export function currentPrediction(
  { state }: Workspace,
  imported: Step,
  segmentation: Segmentation,
): Prediction | undefined {
  const step = state.latest('predict', imported.id)
  const prediction = step && Prediction.parse(JSON.parse(step.document))
  return prediction !== undefined && isOf(prediction, segmentation) ? prediction : undefined
}
