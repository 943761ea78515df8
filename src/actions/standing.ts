import type { Segmentation } from '../customers/segments/segmentation.ts'
import type { Snapshot } from '../customers/snapshot.ts'
import type { Views } from '../facts/views.ts'
import type { Localized } from '../language/language.ts'
import { currentSegmentation, currentSnapshot } from './current.ts'
import type { ActionContext } from './define-action.ts'
import { standingViews } from './standing-views.ts'

/** What stands of a workspace: segments, and what was worked out of them. */
export interface Standing {
  snapshot: Snapshot
  segmentation: Segmentation
  views: Views
  /** Fewest customers that a figure may be about. */
  minCustomers: number
}

/** Reads what stands; nothing is computed. @throws ShoalError workspace/nothing-imported, workspace/nothing-segmented */
export async function standing({ folder }: ActionContext): Promise<Standing> {
  const { openWorkspace } = await import('../workspace/workspace.ts')
  const workspace = openWorkspace(folder)
  try {
    const { step, snapshot } = currentSnapshot(workspace)
    const { segmentation } = currentSegmentation(workspace, step)
    return {
      snapshot,
      segmentation,
      views: standingViews(workspace, segmentation),
      minCustomers: workspace.config.privacy.minCustomers,
    }
  } finally {
    workspace.state.close()
  }
}

/** What a segment is called in both languages. */
export const nameOfSegment = ({ segments }: Segmentation, id: string): Localized => {
  const name = segments.find((segment) => segment.id === id)?.name
  return { en: name?.en ?? id, zh: name?.zh ?? id }
}
