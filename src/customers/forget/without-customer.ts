import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { filePath, name, text } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { rowsOf } from '../cleaning/complete-orders.ts'
import { readTotals } from '../cleaning/customer-totals.ts'
import { customersFile } from '../cleaning/customers-file.ts'
import { totalsOf } from '../cleaning/layered-totals.ts'
import { linesOf, openLines } from '../cleaning/prepare-lines.ts'
import { fileStride, present, rawRows } from '../cleaning/raw-rows.ts'
import { rejectedPlaces, rejectsFile } from '../cleaning/rejects.ts'
import { customerSql } from '../cleaning/who.ts'
import { mailboxOf } from '../contacts/contact.ts'
import { hashFolder } from '../file-hashes.ts'
import { inParts, type Snapshot } from '../snapshot.ts'
import { rawName } from '../sources/raw-file.ts'
import { qualityWithout } from './quality-without.ts'

const gone = 'forgotten_places'

/**
 * Writes a snapshot anew without a customer: the rows of that customer stay as empty ones, so that every row is still accounted for and
 * every other row keeps its place. Parts become one.
 * @param traces texts that lead to the person besides the id: addresses, telephone numbers
 * @throws ShoalError forget/unknown
 */
export async function withoutCustomer(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  target: string,
  customer: string,
  traces: readonly string[],
): Promise<Snapshot> {
  const { reading, rules } = snapshot
  const raw = rowsOf(snapshot, folder)
  const header = reading.mapping.customer
  if (header === undefined) throw new ShoalError('forget/unknown', { customer })
  const who = reading.kind === 'orders' ? customerSql({ raw, reading, rules }) : present(raw.headers, header)
  // Orders without an id may be theirs by the mailbox.
  const mailboxes = traces.filter((trace) => mailboxOf(trace) === trace)
  const whom = [customer, ...mailboxes].map(text).join(', ')
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE ${gone} AS SELECT place FROM (${rawRows(raw)}) WHERE ${who} IN (${whom})`,
  )
  const [count] = await engine.rows(`SELECT count(*) AS rows FROM ${gone}`)
  if (Number(count?.['rows'] ?? 0) === 0) throw new ShoalError('forget/unknown', { customer })
  const files = await writeFiles(engine, snapshot, folder, target, [customer, ...traces])
  if (raw.complete !== undefined) {
    const columns = raw.headers.map((_, index) => `r${index}`)
    await copy(engine, emptied(rawRows(raw), columns, 'place'), join(target, 'complete.parquet'))
  }
  const without = (source: string): string => `SELECT * FROM ${source} WHERE customer NOT IN (${whom})`
  await copy(engine, without(`(${totalsOf(snapshot, folder)})`), join(target, customersFile))
  const lines = inParts(snapshot, 'lines.parquet').map((file) => join(folder, file))
  if (lines.every((file) => existsSync(file)))
    await copy(engine, without(`(${linesOf(snapshot, folder)})`), join(target, 'lines.parquet'))
  const rejects = rejectedPlaces(snapshot, folder)
  const before = await engine.rows(
    `SELECT reason, count(*) AS rows FROM (${rejects}) SEMI JOIN ${gone} USING (place) GROUP BY reason`,
  )
  await copy(
    engine,
    `SELECT place, reason FROM (${rejects}) ANTI JOIN ${gone} USING (place) UNION ALL SELECT place, 'no-customer' FROM ${gone} ORDER BY place`,
    join(target, rejectsFile),
  )
  const orders = reading.kind === 'orders'
  const totals = orders ? await readTotals(engine, `read_parquet(${filePath(join(target, customersFile))})`) : undefined
  const returns = orders && existsSync(join(target, 'lines.parquet')) ? await openLines(engine, {}, target) : undefined
  const [left] = await engine.rows(
    `SELECT count(*) AS customers FROM read_parquet(${filePath(join(target, customersFile))})`,
  )
  const quality = qualityWithout(snapshot.quality, {
    customers: Number(left?.['customers'] ?? 0),
    rows: Number(count?.['rows'] ?? 0),
    rejected: new Map(before.map(({ reason, rows }) => [String(reason), Number(rows)])),
    ...(totals === undefined ? {} : { atOrBelowZero: totals.atOrBelowZero }),
    ...(returns === undefined ? {} : { returns }),
  })
  const { earlier: _earlier, ...rest } = snapshot
  const hashes = await hashFolder(target)
  const id = createHash('sha256')
    .update(JSON.stringify([snapshot.id, hashes]))
    .digest('hex')
    .slice(0, 12)
  return { ...rest, id, folder: id, hashes, files, quality }
}

/** The raw files, with the rows in question empty, and the unreadable records without those that hold a trace. */
async function writeFiles(
  engine: Engine,
  { files, reading }: Snapshot,
  folder: string,
  target: string,
  traces: readonly string[],
): Promise<Snapshot['files']> {
  const written: Snapshot['files'] = []
  for (const [index, file] of files.entries()) {
    const raw = `raw-${index + 1}.parquet`
    const source = `SELECT *, file_row_number + ${index * fileStride} AS shoal_place FROM read_parquet(${filePath(join(folder, file.raw))}, file_row_number=true)`
    const columns = reading.headers.map((header) => name(rawName(header)))
    await copy(engine, emptied(source, columns, 'shoal_place', false), join(target, raw))
    const bad = file.bad === undefined ? undefined : `unreadable-${index + 1}.parquet`
    if (file.bad !== undefined && bad !== undefined) {
      const held = traces.map((trace) => `contains(lower(content), ${text(trace.toLowerCase())})`).join(' OR ')
      await copy(
        engine,
        `SELECT row, reason, CASE WHEN ${held} THEN '' ELSE content END AS content FROM read_parquet(${filePath(join(folder, file.bad))})`,
        join(target, bad),
      )
    }
    written.push({ ...file, raw, ...(bad === undefined ? {} : { bad }) })
  }
  return written
}

/** SQL of rows in which those that are gone are empty, in the order of their places. */
function emptied(source: string, columns: readonly string[], place: string, keepPlace = true): string {
  const cells = columns.map((column) => `CASE WHEN g.place IS NULL THEN s.${column} END AS ${column}`)
  return `SELECT ${keepPlace ? `s.${place}, ` : ''}${cells.join(', ')} FROM (${source}) s LEFT JOIN ${gone} g ON s.${place} = g.place ORDER BY s.${place}`
}

const copy = (engine: Engine, query: string, path: string): Promise<void> =>
  engine.run(`COPY (${query}) TO ${text(path)} (FORMAT parquet, WRITE_BLOOM_FILTER false)`)
