import { Recommendations } from '../customers/recommendations/recommendations.ts'
import type { Segmentation } from '../customers/segments/segmentation.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** The latest recommendations, where they were made of the snapshot and the segments that count now. */
export function standingRecommendations(
  { state }: Workspace,
  { snapshot, version }: Pick<Segmentation, 'snapshot' | 'version'>,
): Recommendations | undefined {
  const step = state.latest('recommend')
  if (step === undefined) return undefined
  const found = Recommendations.parse(JSON.parse(step.document))
  return found.snapshot === snapshot && found.segmentation === version ? found : undefined
}
