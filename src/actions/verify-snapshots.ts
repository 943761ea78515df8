import { join } from 'node:path'
import { hashOfFile } from '../customers/file-hashes.ts'
import { Snapshot } from '../customers/snapshot.ts'
import { openDuckDb } from '../engine/duckdb.ts'
import type { Engine } from '../engine/engine.ts'
import { filePath } from '../engine/sql.ts'
import { ShoalError } from '../workspace/errors.ts'
import { openWorkspace } from '../workspace/workspace.ts'
import { snapshotFiles } from './snapshot-files.ts'

/**
 * Holds every file of every snapshot against the hash that it was recorded with; what was written since is read from end to
 * end. Returns how many. @throws ShoalError workspace/damaged
 */
export async function verifySnapshots(path: string): Promise<number> {
  const workspace = openWorkspace(path)
  const engine = await openDuckDb()
  try {
    const verified = new Set<string>()
    const snapshots = workspace.state
      .steps()
      .filter(({ kind }) => kind === 'import')
      .map(({ document }) => Snapshot.parse(JSON.parse(document)))
    // Files that were written later are known to the snapshots that build on them.
    const known = new Map(
      snapshots.flatMap(({ folder, hashes = {} }) =>
        Object.entries(hashes).map(([file, hash]) => [join(folder, file), hash] as const),
      ),
    )
    for (const snapshot of snapshots) {
      for (const file of snapshotFiles(snapshot, join(workspace.data, snapshot.folder))) {
        const relative = join(snapshot.folder, file)
        if (verified.has(relative)) continue
        const isWhole = await verify(engine, join(workspace.data, relative), known.get(relative))
        if (!isWhole) throw new ShoalError('workspace/damaged', { folder: path, file: relative })
        verified.add(relative)
      }
    }
    return verified.size
  } finally {
    engine.close()
    workspace.state.close()
  }
}

async function verify(engine: Engine, path: string, hash: string | undefined): Promise<boolean> {
  try {
    if (hash !== undefined) return (await hashOfFile(path)) === hash
    await engine.rows(`SELECT bit_xor(hash(COLUMNS(*))) FROM read_parquet(${filePath(path)})`)
    return true
  } catch {
    return false
  }
}
