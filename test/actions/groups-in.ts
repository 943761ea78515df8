import { currentSnapshot } from '../../src/actions/current.ts'
import { segmentGroups } from '../../src/actions/segment-groups.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'

/** Segments the groups of a workspace's customers, each by itself. */
export async function groupsIn(
  folder: string,
  by: string,
  { smallest, signal = new AbortController().signal }: { smallest?: number; signal?: AbortSignal } = {},
) {
  const workspace = openWorkspace(folder)
  const engine = await openDuckDb(signal)
  try {
    const options = { by, ...(smallest === undefined ? {} : { smallest }) }
    return await segmentGroups(engine, workspace, currentSnapshot(workspace), options, { signal, progress: () => {} })
  } finally {
    engine.close()
    workspace.state.close()
  }
}
