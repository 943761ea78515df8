import type { Engine } from '../../engine/engine.ts'
import { temporaryFolder, type Workspace } from '../../workspace/workspace.ts'
import { openGuard } from '../privacy/open-guard.ts'
import type { FreeSql } from './free-sql.ts'
import { freeViews } from './free-views.ts'
import { openFreeSql } from './open-free-sql.ts'

/**
 * Questions in SQL about a workspace; undefined where shoal.yaml does not switch them on (`questions.sql`). Close it when done.
 * @param engine in which openDesk made its tables
 * @param snapshot id of the snapshot that these are of
 */
export async function freeSqlOf(workspace: Workspace, engine: Engine, snapshot: string): Promise<FreeSql | undefined> {
  const { config, state } = workspace
  if (config.questions.sql === 'off') return undefined
  const guard = openGuard(state, config.privacy.minCustomers)
  return openFreeSql(engine, await freeViews(engine), {
    folder: temporaryFolder(workspace),
    snapshot,
    guard,
    longest: workspace.config.questions.seconds * 1000,
  })
}
