import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ShoalError } from '../../workspace/errors.ts'
import { ModelError } from '../models/model-error.ts'

/**
 * Sees to it that one process at a time hands in and collects batches of a workspace. The lock is a transaction of SQLite that
 * stays open: it goes with the process, however that ends.
 * @param folder of the workspace
 * @returns what ends it
 * @throws ShoalError models/batch-busy, workspace/read-only
 */
export function lockBatches(folder: string): () => void {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(join(folder, '.shoal', 'batches.lock'), { timeout: 0 })
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database?.close()
    if (/locked|busy/i.test(String(error))) throw new ModelError('models/batch-busy', { folder }, {}, error)
    throw new ShoalError('workspace/read-only', { folder }, error)
  }
  const held = database
  return () => held.close()
}
