import { existsSync, readdirSync } from 'node:fs'
import { customersFile } from '../customers/cleaning/customers-file.ts'
import type { Snapshot } from '../customers/snapshot.ts'

/** The names of a snapshot's files: those that it cannot do without, and whatever else lies in its folder. */
export function snapshotFiles({ files }: Snapshot, folder: string): string[] {
  const there = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.parquet')) : []
  return [...new Set([...files.map(({ raw }) => raw), customersFile, ...there])]
}
