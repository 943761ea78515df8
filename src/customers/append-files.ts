import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Engine } from '../engine/engine.ts'
import { ShoalError } from '../workspace/errors.ts'
import { appendOrders } from './cleaning/append-orders.ts'
import { totalsOf } from './cleaning/layered-totals.ts'
import { type Companion, companionKind, seenFromBeside } from './companions/companion.ts'
import { isListOfPeople, requirePeople } from './companions/is-list-of-people.ts'
import { type ReadCompanion, readCompanion } from './companions/read-companion.ts'
import { loadMailboxLinks, mailboxLinks } from './contacts/mailbox-links.ts'
import { contentId } from './content-id.ts'
import { contradiction } from './contradiction.ts'
import { keptFiles } from './file-entry.ts'
import { hashFolder } from './file-hashes.ts'
import { emptyForgotten } from './forget/empty-forgotten.ts'
import { type FreshFile, withReadSoFar } from './fresh-files.ts'
import type { ImportOptions } from './import-files.ts'
import { foldersOf, type Snapshot } from './snapshot.ts'
import { guessRoles } from './sources/guess-roles.ts'
import { type OpenTable, type OpenTables, openTables } from './sources/open-tables.ts'
import { readFiles } from './sources/read-files.ts'
import type { Role } from './sources/roles.ts'
import { requireSameColumns } from './sources/same-columns.ts'
import { standingColumns } from './standing-columns.ts'

/** Adds files to a snapshot: see appendTables. @throws ShoalError file/…, columns/…, import/append-customers */
export async function appendFiles(
  engine: Engine,
  before: Snapshot,
  beforeFolder: string,
  fresh: readonly FreshFile[],
  folder: string,
  options: ImportOptions,
): Promise<Snapshot> {
  options.progress('reading')
  const asked = withStanding(before, options)
  const opened = await openTables(engine, withReadSoFar(fresh), join(folder, 'copies'), asked)
  const hashes = fresh.map(({ hash }) => hash)
  const at = { folder, name: basename(folder) }
  try {
    return await appendTables(engine, before, beforeFolder, { opened, hashes }, at, asked)
  } finally {
    rmSync(opened.copies, { recursive: true, force: true })
  }
}

/** Options by which files are read as those of a snapshot were. */
export function withStanding(before: Snapshot, options: ImportOptions): ImportOptions {
  const { columns, standing } = standingColumns(before)
  return { ...options, standing, columns: { ...columns, ...options.columns } }
}

/** Tables to add, with the hashes of the files that they came from. */
export interface AddedTables {
  opened: OpenTables
  hashes: readonly string[]
  /** Whether events, reviews and people take the place of those that are there. */
  replace?: boolean | undefined
}

/**
 * Adds tables to a snapshot: a new one that goes on using the files of the one before, in the folder beside. The reading stands:
 * what contradicts it is refused. Where only events, reviews or people are added, the orders stay those of the snapshot before.
 * @param at where the new files go, and what that folder is called once it is in place
 * @throws ShoalError file/…, columns/…, import/append-customers
 */
export async function appendTables(
  engine: Engine,
  before: Snapshot,
  beforeFolder: string,
  { opened, hashes, replace }: AddedTables,
  at: { folder: string; name: string },
  options: ImportOptions,
): Promise<Snapshot> {
  requireSameRules(before, options)
  const { folder, name } = at
  const { copies, skipped } = opened
  // A list of customers beside orders tells of people.
  const isList = before.reading.kind === 'orders' && opened.main !== undefined && isListOfPeople(opened.main)
  const main = isList ? undefined : opened.main
  const companions = [...(isList && opened.main !== undefined ? [opened.main] : []), ...opened.companions]
  for (const table of companions) requirePeople(before.files[0]?.name ?? '', before.reading.headers, table)
  if (companions.length > 0) await loadMailboxLinks(engine, options.contacts?.() ?? [])
  const orders = main && (await withOrders(engine, before, beforeFolder, main, copies, folder, options))
  const replaced = replace
    ? companions.map(({ guess }) => before.companions?.find(({ kind }) => kind === companionKind(guess.kind)))
    : []
  const gone = replaced.flatMap((companion) => (companion === undefined ? [] : hashesOf(companion)))
  const added = [...(before.added ?? []).filter((hash) => !gone.includes(hash)), ...hashes]
  const known = `SELECT customer FROM (${orders === undefined ? totalsOf(before, beforeFolder) : totalsOf({ earlier: foldersOf(before) }, folder)})`
  const { asOf: until, isForgotten } = options
  const read: ReadCompanion[] = []
  for (const table of companions) {
    const kind = companionKind(table.guess.kind)
    const there = replace ? undefined : before.companions?.find((companion) => companion.kind === kind)
    const beside = there && seenFromBeside(there, before.folder)
    const context = {
      engine,
      table,
      copies,
      folder,
      before: beside,
      rules: before.rules,
      until,
      known,
      links: mailboxLinks,
      isForgotten,
    }
    read.push(await readCompanion(context))
  }
  const kept = (before.companions ?? []).filter(({ kind }) => !read.some(({ companion }) => companion.kind === kind))
  const { purged: _purged, ...base } = orders ?? before
  const id = contentId([before.id, added, base.reading, base.asOf])
  const quality =
    skipped.length === 0 ? base.quality : { ...base.quality, skipped: [...(before.quality.skipped ?? []), ...skipped] }
  const result = { ...base, id, added, gained: gainedBy(orders, read), quality }
  // What was written into the folder before since it was recorded is hashed now.
  const hashesBefore = { ...before.hashes, ...(await hashFolder(beforeFolder, before.hashes)) }
  const hashesNow = await hashFolder(folder)
  if (orders === undefined) {
    const beside = Object.entries(hashesNow).map(([path, hash]) => [pathFrom(path, name), hash])
    return {
      ...result,
      hashes: { ...hashesBefore, ...Object.fromEntries(beside) },
      companions: [...kept, ...read.map(({ companion }) => seenFromBeside(companion, name))],
    }
  }
  const all = [
    ...kept.map((companion) => seenFromBeside(companion, before.folder)),
    ...read.map(({ companion }) => companion),
  ]
  return {
    ...result,
    folder: name,
    earlier: foldersOf(before),
    hashes: { ...earlierHashes({ ...before, hashes: hashesBefore }), ...hashesNow },
    ...(all.length === 0 ? {} : { companions: all }),
  }
}

/** The hashes of a table's files, as far as they are known. */
export const hashesOf = ({ parts }: Companion): string[] =>
  parts.flatMap(({ files }) => files.flatMap(({ readSoFar }) => readSoFar?.hash ?? []))

/** What was added to all tables together. */
function gainedBy(orders: Snapshot | undefined, read: readonly ReadCompanion[]): NonNullable<Snapshot['gained']> {
  const none = { rows: 0, used: 0, newCustomers: 0, replaced: 0 }
  const all = [orders?.gained ?? none, ...read.map(({ added }) => added)]
  const sum = (count: 'rows' | 'used'): number => all.reduce((total, { [count]: more }) => total + more, 0)
  return { ...none, ...orders?.gained, rows: sum('rows'), used: sum('used') }
}

/** The snapshot with orders added. @throws ShoalError file/…, columns/…, import/append-customers */
async function withOrders(
  engine: Engine,
  before: Snapshot,
  beforeFolder: string,
  main: OpenTable,
  copies: string,
  folder: string,
  options: ImportOptions,
): Promise<Snapshot> {
  if (before.reading.kind === 'customers')
    throw new ShoalError('import/append-customers', { file: before.files[0]?.name ?? '' })
  const [source] = main.files
  const [head] = main.heads
  if (source === undefined || head === undefined) throw new Error('no files to add')
  const first = { name: before.files[0]?.name ?? '', headers: before.reading.headers }
  requireSameColumns(first, { name: source.name, headers: head.headers })
  const guess = guessRoles({ file: source.name, headers: before.reading.headers, sample: head.sample }, options.columns)
  const target = { folder, prefix: '', copies }
  const files = await readFiles(engine, main.files, target, main.heads, before.stored)
  if (files === undefined) throw await contradiction(engine, main, target, before)
  if (options.isForgotten !== undefined) await emptyForgotten(engine, files, folder, guess.mapping, options.isForgotten)
  options.progress('cleaning')
  const cleaned = await appendOrders({ engine, folder, files, guess, options, before, beforeFolder })
  return {
    ...before,
    files: [...before.files.map((file) => seenFrom(file, before.folder)), ...keptFiles(files)],
    ...cleaned,
  }
}

/** A path from the folder of an earlier snapshot as the folder of a later one sees it. */
const pathFrom = (own: string, folder: string): string => (own.startsWith('../') ? own : `../${folder}/${own}`)

const earlierHashes = ({ hashes = {}, folder }: Snapshot): Record<string, string> =>
  Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [pathFrom(path, folder), hash]))

function seenFrom(file: Snapshot['files'][number], folder: string): Snapshot['files'][number] {
  const path = (own: string): string => pathFrom(own, folder)
  return { ...file, raw: path(file.raw), ...(file.bad === undefined ? {} : { bad: path(file.bad) }) }
}

/** Added rows are read and cleaned as those before. @throws ShoalError import/append-rules */
function requireSameRules({ rules, reading, files }: Snapshot, options: ImportOptions): void {
  const changed = (Object.keys(rules) as (keyof typeof rules)[]).filter((rule) => rules[rule] !== options.rules[rule])
  const columns = (Object.keys(options.columns) as Role[]).filter(
    (role) => options.columns[role] !== reading.mapping[role],
  )
  const settings = [...changed, ...columns.map((role) => `columns.${role}`)]
  if (settings.length > 0) throw new ShoalError('import/append-rules', { file: files[0]?.name ?? '', settings })
}
