import { join } from 'node:path'
import { customersFile } from '../customers/cleaning/customers-file.ts'
import { inParts, type Snapshot } from '../customers/snapshot.ts'
import type { Engine } from '../engine/engine.ts'
import { filePath, text } from '../engine/sql.ts'

/** Which of some ids are those of customers of a snapshot. */
export async function knownCustomers(
  engine: Engine,
  { snapshot, folder }: { snapshot: Snapshot; folder: string },
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const files = inParts(snapshot, customersFile).map((file) => filePath(join(folder, file)))
  const rows = await engine.rows(
    `SELECT DISTINCT customer FROM read_parquet([${files.join(', ')}]) WHERE customer IN (${ids.map(text).join(', ')})`,
  )
  return new Set(rows.map(({ customer }) => String(customer)))
}
