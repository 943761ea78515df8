import { join } from 'node:path'
import { Snapshot } from '../customers/snapshot.ts'
import { openDuckDb } from '../engine/duckdb.ts'
import { text } from '../engine/sql.ts'
import { ShoalError } from '../workspace/errors.ts'
import { openWorkspace } from '../workspace/workspace.ts'
import { snapshotFiles } from './snapshot-files.ts'

/** Reads every file of every snapshot from end to end; returns how many. @throws ShoalError workspace/damaged */
export async function verifySnapshots(path: string): Promise<number> {
  const workspace = openWorkspace(path)
  const engine = await openDuckDb()
  try {
    let files = 0
    for (const { kind, document } of workspace.state.steps()) {
      if (kind !== 'import') continue
      const snapshot = Snapshot.parse(JSON.parse(document))
      for (const file of snapshotFiles(snapshot, join(workspace.data, snapshot.folder))) {
        const relative = join(snapshot.folder, file)
        try {
          await engine.rows(
            `SELECT bit_xor(hash(COLUMNS(*))) FROM read_parquet(${text(join(workspace.data, relative))})`,
          )
        } catch (error) {
          throw new ShoalError('workspace/damaged', { folder: path, file: relative }, error)
        }
        files++
      }
    }
    return files
  } finally {
    engine.close()
    workspace.state.close()
  }
}
