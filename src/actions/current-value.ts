import type { Segmentation } from '../customers/segments/segmentation.ts'
import { CustomerValue } from '../customers/value/value.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** The latest customer value, where it was worked out for these customers and segments. */
export function currentValue({ state }: Workspace, { snapshot, version }: Segmentation): CustomerValue | undefined {
  const step = state.latest('value')
  const value = step && CustomerValue.parse(JSON.parse(step.document))
  return value?.snapshot === snapshot && value.segmentation === version ? value : undefined
}
