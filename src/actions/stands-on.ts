import type { Workspace } from '../workspace/workspace.ts'
import { segmentationOn } from './current.ts'

/** Whether a segmentation is the one that stands: it may have been taken back, or found anew. @param version of the segmentation */
export function standsOn(workspace: Workspace, version: string): boolean {
  const step = workspace.state.latest('import')
  return step !== undefined && segmentationOn(workspace, step)?.segmentation.version === version
}
