import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../engine/engine.ts'
import type { CleaningRules } from '../workspace/config.ts'
import { importCustomers } from './cleaning/import-customers.ts'
import { importOrders } from './cleaning/import-orders.ts'
import { hashFolder } from './file-hashes.ts'
import { emptyForgotten } from './forget/empty-forgotten.ts'
import type { Snapshot } from './snapshot.ts'
import type { SourceFile } from './sources/find-files.ts'
import { guessRoles, type RoleGuess } from './sources/guess-roles.ts'
import { headOf } from './sources/ingest.ts'
import { rowsAbove } from './sources/raw-file.ts'
import { readAll, type StoredFile } from './sources/read-files.ts'
import type { Mapping } from './sources/roles.ts'
import { type StoredColumns, storedColumns } from './sources/stored-columns.ts'
import { unpack } from './sources/unpack.ts'

/** What an import needs to know besides the files. */
export interface ImportOptions {
  columns: Mapping
  rules: CleaningRules
  asOf: string | undefined
  currency: string | undefined
  /** Of an id or a mailbox: whether that person asked to be forgotten; absent where nobody did. */
  isForgotten?: ((key: string) => boolean) | undefined
  progress: (stage: 'reading' | 'cleaning' | 'counting') => void
}

/** What is known once the files are read. */
export interface ImportContext {
  engine: Engine
  folder: string
  files: StoredFile[]
  stored: StoredColumns
  guess: RoleGuess
  options: ImportOptions
}

/** The part of a snapshot that cleaning decides. */
export type Cleaned = Pick<Snapshot, 'reading' | 'asOf' | 'window' | 'quality'>

/**
 * Reads files into a folder, cleans them and writes what every later step starts from: the raw rows, one row
 * per customer, and the rejected rows with their reasons.
 * @throws ShoalError file/…, columns/…, orders/…, customers/…
 */
export async function importFiles(
  engine: Engine,
  sources: SourceFile[],
  folder: string,
  options: ImportOptions,
): Promise<Snapshot> {
  options.progress('reading')
  const copies = join(folder, 'copies')
  const { files: texts, skipped } = await unpack(sources, copies)
  const [source] = texts
  const head = source === undefined ? undefined : await headOf(engine, source)
  const { headers, sample } = head ?? { headers: [], sample: [] }
  const guess = guessRoles({ file: source?.name ?? '', headers, sample }, options.columns)
  const likely = guess.kind === 'orders' ? storedColumns(guess.mapping, headers, sample) : {}
  const { files, stored } = await readAll(engine, texts, folder, copies, head, likely)
  rmSync(copies, { recursive: true, force: true })
  if (options.isForgotten !== undefined) await emptyForgotten(engine, files, folder, guess.mapping, options.isForgotten)
  options.progress('cleaning')
  const context = { engine, folder, files, stored, guess, options }
  // The engine works on its own threads: the files are hashed meanwhile.
  const read = hashFolder(folder)
  read.catch(() => undefined)
  const cleaned = guess.kind === 'orders' ? await importOrders(context) : await importCustomers(context)
  const hashes = await hashFolder(folder, await read)
  const id = contentHash(await read, { stored, reading: cleaned.reading, rules: options.rules, asOf: cleaned.asOf })
  const quality = {
    ...cleaned.quality,
    ...(skipped.length === 0 ? {} : { skipped }),
    ...(guess.layout === undefined ? {} : { layout: guess.layout.name }),
  }
  return { id, folder: id, hashes, files: keptFiles(files), stored, rules: options.rules, ...cleaned, quality }
}

/** What a snapshot says of its files. */
export const keptFiles = (files: readonly StoredFile[]): Snapshot['files'] =>
  files.map((file) => {
    const { rows, encoding, raw, bad } = file
    const { name, bytes, readSoFar } = file.file
    const above = rowsAbove(file)
    return {
      name,
      bytes,
      rows,
      encoding,
      raw,
      ...(bad === undefined ? {} : { bad }),
      ...(above === 0 ? {} : { above }),
      ...(readSoFar === undefined ? {} : { readSoFar }),
    }
  })

/** Names a snapshot by what is in it, so that the same files read in the same way are the same snapshot. */
const contentHash = (hashes: Record<string, string>, reading: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([hashes, reading]))
    .digest('hex')
    .slice(0, 12)
