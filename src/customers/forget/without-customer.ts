import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { copyRaw } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath, name } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { completeFile, rowsOf } from '../cleaning/complete-orders.ts'
import { countMissing } from '../cleaning/count-missing.ts'
import { countRefunds } from '../cleaning/count-notes.ts'
import { readTotals, windowOf } from '../cleaning/customer-totals.ts'
import { customersFile } from '../cleaning/customers-file.ts'
import { identifierSql } from '../cleaning/identifier.ts'
import { totalsOf } from '../cleaning/layered-totals.ts'
import { linesFile, linesOf, openLines } from '../cleaning/prepare-lines.ts'
import { fileStride, present, type RawSet, rawRows } from '../cleaning/raw-rows.ts'
import { rejectedPlaces, rejectsFile } from '../cleaning/rejects.ts'
import type { OrderLines } from '../cleaning/typed-rows.ts'
import { customerSql, isGuestSql } from '../cleaning/who.ts'
import type { Companion } from '../companions/companion.ts'
import { mailboxOf } from '../contacts/contact.ts'
import { contactColumns } from '../contacts/contact-columns.ts'
import { contentId } from '../content-id.ts'
import { hashFolder } from '../file-hashes.ts'
import { inParts, type Snapshot } from '../snapshot.ts'
import { rawName } from '../sources/raw-file.ts'
import { emptyUnreadable } from './empty-unreadable.ts'
import { type Person, personOf, withoutPersonIn } from './in-companion.ts'
import { type Emptied, qualityWithout } from './quality-without.ts'

const gone = 'forgotten_places'

/**
 * Writes a snapshot anew without a customer: the rows of that customer stay as empty ones, so that every row is still accounted for and
 * every other row keeps its place. Parts become one.
 * @param ids of the person, several where they share a mailbox
 * @param traces texts that lead to the person besides the ids: addresses, telephone numbers
 * @throws ShoalError forget/unknown
 */
export async function withoutCustomer(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  target: string,
  ids: readonly string[],
  traces: readonly string[],
): Promise<{ snapshot: Snapshot; rows: number; mailboxes: string[] }> {
  const { reading, rules } = snapshot
  const raw = rowsOf(snapshot, folder)
  const [customer = ''] = ids
  const header = reading.mapping.customer
  if (header === undefined) throw new ShoalError('forget/unknown', { customer })
  const who =
    reading.kind === 'orders' ? customerSql({ raw, reading, rules }) : identifierSql(present(raw.headers, header))
  // Orders without an id may be theirs by the mailbox.
  const known = traces.filter((trace) => mailboxOf(trace) === trace)
  const mailboxes = [...new Set([...known, ...(await mailboxesOf(engine, snapshot, folder, personOf(ids, known, [])))])]
  const person = personOf(ids, mailboxes, [...ids, ...mailboxes, ...traces])
  const companions: Companion[] = []
  let beside = 0
  for (const companion of snapshot.companions ?? []) {
    const without = await withoutPersonIn(engine, companion, rules, folder, target, person)
    companions.push(without.companion)
    beside += without.rows
  }
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE ${gone} AS SELECT place FROM (${rawRows(raw)}) WHERE ${person.isTheirs(who)}`,
  )
  const [count] = await engine.rows(`SELECT count(*) AS rows FROM ${gone}`)
  const rows = Number(count?.['rows'] ?? 0)
  if (rows + beside === 0) throw new ShoalError('forget/unknown', { customer })
  const files = await writeFiles(engine, snapshot, folder, target, person)
  if (raw.complete !== undefined) {
    const columns = raw.headers.map((_, index) => `r${index}`)
    await copy(engine, emptied(rawRows(raw), columns, 'place'), join(target, completeFile))
  }
  const without = (source: string): string => `SELECT * FROM ${source} WHERE NOT ${person.isTheirs('customer')}`
  await copy(engine, without(`(${totalsOf(snapshot, folder)})`), join(target, customersFile))
  const lines = inParts(snapshot, linesFile).map((file) => join(folder, file))
  if (lines.every((file) => existsSync(file)))
    await copy(engine, without(`(${linesOf(snapshot, folder)})`), join(target, linesFile))
  const rejects = rejectedPlaces(snapshot, folder)
  const before = await engine.rows(
    `SELECT reason, count(*) AS rows FROM (${rejects}) SEMI JOIN ${gone} USING (place) GROUP BY reason`,
  )
  await copy(
    engine,
    `SELECT place, reason FROM (${rejects}) ANTI JOIN ${gone} USING (place) UNION ALL SELECT place, 'no-customer' FROM ${gone} ORDER BY place`,
    join(target, rejectsFile),
  )
  const quality = qualityWithout(snapshot.quality, {
    rows,
    rejected: new Map(before.map(({ reason, rows }) => [String(reason), Number(rows)])),
    ...(await countLeft(engine, snapshot, folder, { files, folder: target })),
  })
  const totals =
    reading.kind === 'orders'
      ? await readTotals(engine, `read_parquet(${filePath(join(target, customersFile))})`)
      : undefined
  if (totals?.lasts.length === 0) throw new ShoalError('forget/last', { customer })
  const days = totals && windowOf(totals)
  const { earlier: _earlier, companions: _companions, ...rest } = snapshot
  const hashes = await hashFolder(target)
  const id = contentId([snapshot.id, hashes])
  return {
    rows: rows + beside,
    mailboxes,
    snapshot: {
      ...rest,
      id,
      folder: id,
      hashes,
      files,
      quality,
      purged: true,
      ...(days === undefined ? {} : { window: days.window, asOf: reading.until ?? days.asOf }),
      ...(companions.length === 0 ? {} : { companions }),
    },
  }
}

/** Every mailbox that stands in the rows of a person's orders: they may have had others before. */
async function mailboxesOf(engine: Engine, snapshot: Snapshot, folder: string, person: Person): Promise<string[]> {
  const { reading, rules } = snapshot
  const { email } = contactColumns(reading.headers, 'orders')
  if (email === undefined || reading.kind !== 'orders') return []
  const raw = rowsOf(snapshot, folder)
  const found = await engine.columns(
    `SELECT DISTINCT ${present(raw.headers, email)} AS email FROM (${rawRows(raw)}) WHERE ${person.isTheirs(customerSql({ raw, reading, rules }))}`,
  )
  return found.texts('email').flatMap((text) => mailboxOf(text) ?? [])
}

/** What is left of the figures that a quality report gives: customers, returns, refunds, and what is missing. */
async function countLeft(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  { files, folder: target }: Pick<RawSet, 'folder'> & Pick<Snapshot, 'files'>,
): Promise<Omit<Emptied, 'rows' | 'rejected'>> {
  const { reading, rules } = snapshot
  const customers = `read_parquet(${filePath(join(target, customersFile))})`
  const [left] = await engine.rows(`SELECT count(*) AS customers FROM ${customers}`)
  const counted = { customers: Number(left?.['customers'] ?? 0) }
  const set = rowsOf({ ...snapshot, files, earlier: [] }, target)
  const missing = await countMissing(engine, set)
  if (reading.kind !== 'orders' || !existsSync(join(target, linesFile))) return { ...counted, missing }
  const raw = rowsOf(snapshot, folder)
  const lines: OrderLines = { raw, reading, rules }
  const used = `SELECT place FROM (${linesOf(snapshot, folder)}) SEMI JOIN ${gone} USING (place)`
  return {
    ...counted,
    missing,
    atOrBelowZero: (await readTotals(engine, customers)).atOrBelowZero,
    notes: await countNotes(engine, lines, used),
    returns: await openLines(engine, {}, target),
    refunds: await countRefunds(engine, `read_parquet(${filePath(join(target, linesFile))})`),
  }
}

/** How many of some rows are of guests, or without an order number. @param used SQL of their places */
async function countNotes(engine: Engine, lines: OrderLines, used: string): Promise<ReadonlyMap<string, number>> {
  const { order } = lines.reading.mapping
  const isGuest = isGuestSql(lines) ?? 'false'
  const isUnnumbered = order === undefined ? 'false' : `${present(lines.raw.headers, order)} IS NULL`
  const [row] = await engine.rows(
    `SELECT count(*) FILTER (${isGuest}) AS guests, count(*) FILTER (${isUnnumbered}) AS unnumbered FROM (${rawRows(lines.raw)}) SEMI JOIN (${used}) USING (place)`,
  )
  return new Map([
    ['guest-by-mailbox', Number(row?.['guests'] ?? 0)],
    ['order-id-missing', Number(row?.['unnumbered'] ?? 0)],
  ])
}

/** The raw files, with the rows in question empty, and the unreadable records without those that hold a trace. */
async function writeFiles(
  engine: Engine,
  { files, reading }: Snapshot,
  folder: string,
  target: string,
  person: Person,
): Promise<Snapshot['files']> {
  const written: Snapshot['files'] = []
  for (const [index, file] of files.entries()) {
    const raw = `raw-${index + 1}.parquet`
    const source = `SELECT *, file_row_number + ${index * fileStride} AS shoal_place FROM read_parquet(${filePath(join(folder, file.raw))}, file_row_number=true)`
    const columns = reading.headers.map((header) => name(rawName(header)))
    await copy(engine, emptied(source, columns, 'shoal_place', false), join(target, raw))
    const bad = file.bad === undefined ? undefined : `unreadable-${index + 1}.parquet`
    if (file.bad !== undefined && bad !== undefined)
      await emptyUnreadable(engine, join(folder, file.bad), join(target, bad), person.standsIn)
    written.push({ ...file, raw, ...(bad === undefined ? {} : { bad }) })
  }
  return written
}

/** SQL of rows in which those that are gone are empty, in the order of their places. */
function emptied(source: string, columns: readonly string[], place: string, keepPlace = true): string {
  const cells = columns.map((column) => `CASE WHEN g.place IS NULL THEN s.${column} END AS ${column}`)
  return `SELECT ${keepPlace ? `s.${place}, ` : ''}${cells.join(', ')} FROM (${source}) s LEFT JOIN ${gone} g ON s.${place} = g.place ORDER BY s.${place}`
}

const copy = (engine: Engine, query: string, path: string): Promise<void> => engine.run(copyRaw(query, path))
