import { existsSync, readdirSync } from 'node:fs'
import { customersFile } from '../customers/cleaning/customers-file.ts'
import { rejectsFile } from '../customers/cleaning/rejects.ts'
import { inParts, type Snapshot } from '../customers/snapshot.ts'

/**
 * The names of a snapshot's files: those that it cannot do without, and whatever else lies in its folder, such as the lines
 * that are written when they are first needed.
 */
export function snapshotFiles(snapshot: Snapshot, folder: string): string[] {
  const { files } = snapshot
  const there = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.parquet')) : []
  const read = files.flatMap(({ raw, bad }) => (bad === undefined ? [raw] : [raw, bad]))
  return [...new Set([...read, customersFile, ...inParts(snapshot, rejectsFile), ...there])]
}
