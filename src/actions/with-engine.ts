import type { Engine } from '../engine/engine.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { ActionContext } from './define-action.ts'

/** Opens the workspace, and an engine that spills inside it; closes both, whatever happens. @param lasting whether the process goes on for long */
export async function withEngine<T>(
  { folder, signal }: ActionContext,
  work: (workspace: Workspace, engine: Engine) => Promise<T>,
  lasting = false,
): Promise<T> {
  const { openWorkspace, temporaryFolder } = await import('../workspace/workspace.ts')
  const { openDuckDb } = await import('../engine/duckdb.ts')
  const workspace = openWorkspace(folder)
  try {
    const engine = await openDuckDb(signal, temporaryFolder(workspace), lasting)
    try {
      return await work(workspace, engine)
    } finally {
      engine.close()
    }
  } finally {
    workspace.state.close()
  }
}
