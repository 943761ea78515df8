import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../engine/engine.ts'
import { filePath } from '../engine/sql.ts'
import type { CleaningRules } from '../workspace/config.ts'
import { ShoalError } from '../workspace/errors.ts'
import { customersFile } from './cleaning/customers-file.ts'
import { importCustomers } from './cleaning/import-customers.ts'
import { importOrders } from './cleaning/import-orders.ts'
import { type Companion, companionKind } from './companions/companion.ts'
import { requirePeople } from './companions/is-list-of-people.ts'
import { readCompanion } from './companions/read-companion.ts'
import type { Contact } from './contacts/contact.ts'
import { contactsOf } from './contacts/contacts-of.ts'
import { loadMailboxLinks, mailboxLinks } from './contacts/mailbox-links.ts'
import { contentId } from './content-id.ts'
import { keptFiles } from './file-entry.ts'
import { hashFolder } from './file-hashes.ts'
import { emptyForgotten } from './forget/empty-forgotten.ts'
import type { Snapshot } from './snapshot.ts'
import type { SourceFile } from './sources/find-files.ts'
import type { RoleGuess } from './sources/guess-roles.ts'
import { type AskedColumns, guessTable, type OpenTable, type OpenTables, openTables } from './sources/open-tables.ts'
import { readAll, type StoredFile } from './sources/read-files.ts'
import { type StoredColumns, storedColumns } from './sources/stored-columns.ts'

/** What an import needs to know besides the files. */
export interface ImportOptions extends AskedColumns {
  rules: CleaningRules
  asOf: string | undefined
  currency: string | undefined
  /** Of an id or a mailbox: whether that person asked to be forgotten; absent where nobody did. */
  isForgotten?: ((key: string) => boolean) | undefined
  /** Whether the files came in the order in which they are given. */
  isDeliveryOrder?: boolean
  /** What is known of how customers can be reached: asked where a table may name them by their mailboxes. */
  contacts?: (() => readonly Contact[]) | undefined
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

/** Reads files into a folder: see importTables. @throws ShoalError file/…, columns/…, orders/…, customers/…, import/companion-alone */
export async function importFiles(
  engine: Engine,
  sources: SourceFile[],
  folder: string,
  options: ImportOptions,
): Promise<Snapshot> {
  options.progress('reading')
  const opened = await openTables(engine, sources, join(folder, 'copies'), options)
  try {
    return await importTables(engine, opened, folder, options)
  } finally {
    rmSync(opened.copies, { recursive: true, force: true })
  }
}

/**
 * Reads tables into a folder, cleans them and writes what every later step starts from: the raw rows, one row
 * per customer, the rejected rows with their reasons, and the same of events, reviews and people.
 * @param kept events, reviews and people of the snapshot before, as the new one sees them: they stay where there are no new ones
 * @throws ShoalError file/…, columns/…, orders/…, customers/…, import/companion-alone
 */
export async function importTables(
  engine: Engine,
  opened: OpenTables,
  folder: string,
  options: ImportOptions,
  kept: readonly Companion[] = [],
): Promise<Snapshot> {
  const { copies, skipped } = opened
  const main = opened.main ?? alone(opened)
  const { guess } = main
  for (const table of opened.main === undefined ? [] : opened.companions)
    requirePeople(main.files[0]?.name ?? '', main.heads[0]?.headers ?? [], table)
  const [{ headers, sample } = { headers: [], sample: [] }] = main.heads
  const likely = guess.kind === 'orders' ? storedColumns(guess.mapping, headers, sample) : {}
  const { files, stored } = await readAll(engine, main.files, { folder, prefix: '', copies }, main.heads, likely)
  if (options.isForgotten !== undefined) await emptyForgotten(engine, files, folder, guess.mapping, options.isForgotten)
  options.progress('cleaning')
  const context = { engine, folder, files, stored, guess, options }
  // The engine works on its own threads: the files are hashed meanwhile.
  const read = hashFolder(folder)
  read.catch(() => undefined)
  const cleaned = guess.kind === 'orders' ? await importOrders(context) : await importCustomers(context)
  const raw = await read
  const companions = [
    ...kept.filter(({ kind }) => !opened.companions.some(({ guess }) => companionKind(guess.kind) === kind)),
  ]
  const tables = opened.main === undefined ? [] : opened.companions
  if (tables.length > 0) {
    const own = { files: keptFiles(files), stored, reading: cleaned.reading, rules: options.rules }
    await loadMailboxLinks(engine, [...(options.contacts?.() ?? []), ...(await contactsOf(engine, own, folder))])
  }
  for (const table of tables) {
    const { isForgotten, asOf: until, rules } = options
    const known = `SELECT customer FROM read_parquet(${filePath(join(folder, customersFile))})`
    const beside = {
      engine,
      table,
      copies,
      folder,
      before: undefined,
      rules,
      until,
      known,
      links: mailboxLinks,
      isForgotten,
    }
    companions.push((await readCompanion(beside)).companion)
  }
  const hashes = await hashFolder(folder, raw)
  const id = contentHash(raw, {
    stored,
    reading: cleaned.reading,
    rules: options.rules,
    asOf: cleaned.asOf,
    ...(companions.length === 0 ? {} : { companions: companions.map(({ parts, reading }) => ({ parts, reading })) }),
  })
  const quality = {
    ...cleaned.quality,
    ...(skipped.length === 0 ? {} : { skipped }),
    ...(guess.layout === undefined ? {} : { layout: guess.layout.name }),
  }
  return {
    id,
    folder: id,
    hashes,
    files: keptFiles(files),
    stored,
    rules: options.rules,
    ...cleaned,
    quality,
    ...(companions.length === 0 ? {} : { companions }),
  }
}

/** A table of scores with nothing else is one of customers. @throws ShoalError import/companion-alone */
function alone({ companions }: OpenTables): OpenTable {
  const [only] = companions
  const [file] = only?.files ?? []
  const [head] = only?.heads ?? []
  if (only === undefined || file === undefined || head === undefined) throw new Error('no table was opened')
  const { kind } = only.guess
  if (kind === 'events' || companions.length > 1)
    throw new ShoalError('import/companion-alone', { file: file.name, kind: kind === 'events' ? kind : 'reviews' })
  return { ...only, guess: guessTable(file, head, { columns: {}, table: 'customers' }) }
}

/** Names a snapshot by what is in it, so that the same files read in the same way are the same snapshot. */
const contentHash = (hashes: Record<string, string>, reading: unknown): string => contentId([hashes, reading])
