import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Cleaned, ImportContext } from '../import-files.ts'
import type { Reading } from '../snapshot.ts'
import type { Mapping } from '../sources/roles.ts'
import { chooseCurrency } from './choose-currency.ts'
import { completeOrders } from './complete-orders.ts'
import { countMissing } from './count-missing.ts'
import { customersFile } from './customers-file.ts'
import { decideStyles } from './decide-styles.ts'
import { findDuplicates } from './duplicates.ts'
import { withExampleValues } from './example-values.ts'
import { mayCountSql } from './line-reasons.ts'
import { findNoProducts } from './no-products.ts'
import { rejectedLines } from './order-lines.ts'
import { copyTo, orderTotals } from './order-totals.ts'
import { findPlaceholders } from './placeholders.ts'
import { countMonths, datesStandApart, plausiblePeriod } from './plausible-period.ts'
import { openLines } from './prepare-lines.ts'
import { columnNotes, type Netted, qualityOf } from './quality-report.ts'
import { present, type RawSet, rawRows } from './raw-rows.ts'
import { placesOf, type RejectCount, rejectsFile, writeRejects } from './rejects.ts'
import { type OrderLines, refundOf, typedRows } from './typed-rows.ts'

/** Cleans order lines and writes each customer's totals. @throws ShoalError columns/…, orders/none-left */
export async function importOrders(context: ImportContext): Promise<Cleaned> {
  const { engine, folder, files, stored, guess, options } = context
  const headers = files[0]?.headers ?? []
  const { raw, mapping } = await asLaidOut(context, { folder, files, headers, stored })
  const { layout } = guess
  const base = {
    kind: 'orders' as const,
    headers,
    mapping,
    attributes: [],
    placeholders: [],
    ...(raw.complete === undefined ? {} : { completed: true }),
    ...(layout?.amountBeforeDiscount && { amountBeforeDiscount: true }),
    ...(layout?.notSold && { notSold: [...layout.notSold] }),
    ...(options.asOf === undefined ? {} : { until: options.asOf }),
    noProducts: options.rules.keepFees ? [] : await findNoProducts(engine, raw, mapping),
  }
  const read = { ...base, ...(await decideStyles(engine, files, raw, mapping)) }
  const currency = await chooseCurrency(engine, raw, read, options.currency)
  const { lines, totals, rejects } = await cleanLines(context, raw, { ...read, ...currency })
  const rowsIn = files.reduce((sum, { rows }) => sum + rows, 0)
  if (totals.lasts.length === 0) {
    const most = rejects.reduce((a, b) => (b.rows > a.rows ? b : a), { reason: 'no-customer', rows: 0, places: [] })
    throw new ShoalError('orders/none-left', { rows: rowsIn, rejected: most.reason })
  }
  const missing = await countMissing(engine, raw)
  const { order } = mapping
  const unnumbered = order === undefined ? [] : await countUnnumbered(engine, lines, order)
  const netted = options.rules.returns === 'net' ? await netReturns(engine, lines) : []
  const window = { from: day(min(totals.firsts)), to: day(max(totals.lasts)) }
  const quality = qualityOf({
    files,
    rejects: await withExampleValues(engine, raw, mapping, rejects),
    netted,
    noted: unnumbered.map((entry) => ({ entry, effect: 'kept' as const })),
    columns: columnNotes(headers, guess, missing, lines.reading),
    customers: totals.lasts.length,
    customersAtOrBelowZero: totals.atOrBelowZero,
  })
  return { reading: lines.reading, asOf: options.asOf ?? day(max(totals.lasts) + 86_400_000), window, quality }
}

interface CleanedLines {
  lines: OrderLines
  totals: Awaited<ReturnType<typeof writeTotals>>
  rejects: RejectCount[]
}

/** Cleans with a given reading: repetitions found, totals and rejects written. */
async function cleanLines(
  { engine, folder, options }: ImportContext,
  raw: RawSet,
  reading: Reading,
): Promise<CleanedLines> {
  let lines: OrderLines = { raw, reading, rules: options.rules }
  await findDuplicates(engine, lines)
  options.progress('counting')
  let totals = await writeTotals(engine, lines, folder)
  const placeholders = await findPlaceholders(engine, folder)
  const period = datesStandApart(totals.firsts, totals.lasts)
    ? plausiblePeriod(await countMonths(engine, lines))
    : undefined
  if (period !== undefined || placeholders.length > 0) {
    lines = { ...lines, reading: { ...reading, placeholders, ...(period === undefined ? {} : { period }) } }
    totals = await writeTotals(engine, lines, folder)
  }
  return { lines, totals, rejects: await writeRejects(engine, rejectedLines(lines), join(folder, rejectsFile)) }
}

/** Totals per customer go to their file; the dates of first and last orders come back in milliseconds. */
async function writeTotals(
  engine: Engine,
  lines: OrderLines,
  folder: string,
): Promise<{ firsts: Float64Array; lasts: Float64Array; atOrBelowZero: number }> {
  const path = join(folder, customersFile)
  await engine.run(copyTo(orderTotals(lines), path))
  const columns = await engine.columns(
    `SELECT epoch_ms(first_time)::DOUBLE AS first, epoch_ms(last_time)::DOUBLE AS last, revenue::DOUBLE AS revenue FROM read_parquet(${filePath(path)})`,
  )
  const atOrBelowZero = columns.numbers('revenue').filter((revenue) => revenue <= 0).length
  return { firsts: columns.numbers('first'), lasts: columns.numbers('last'), atOrBelowZero }
}

/** The rows and roles of a file, completed where its layout asks for it. */
async function asLaidOut({ engine, guess }: ImportContext, raw: RawSet): Promise<{ raw: RawSet; mapping: Mapping }> {
  const { mapping, layout } = guess
  return layout?.firstRowOnly === undefined ? { raw, mapping } : completeOrders(engine, raw, mapping, layout)
}

async function netReturns(engine: Engine, lines: OrderLines): Promise<Netted[]> {
  const { matched, unmatched } = await openLines(engine, lines)
  return [
    ...(refundOf(lines) ? [await countRefunds(engine)] : []),
    { reason: 'return-matched', ...matched },
    { reason: 'return-unmatched', ...unmatched },
  ]
}

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)
const min = (values: Float64Array): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
const max = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)

/** Lines that count without an order number: the customer's day stands for the order. */
async function countUnnumbered(engine: Engine, lines: OrderLines, header: string): Promise<RejectCount[]> {
  const { raw } = lines
  const unnumbered = `SELECT * FROM (${rawRows(raw)}) WHERE ${present(raw.headers, header)} IS NULL`
  const [row] = await engine.rows(
    `SELECT count(*) AS rows, min(place, 3) AS places FROM (${typedRows(lines, unnumbered)}) WHERE ${mayCountSql(lines)}`,
  )
  const rows = Number(row?.['rows'] ?? 0)
  return rows === 0 ? [] : [{ reason: 'order-id-missing', rows, places: placesOf(row?.['places']) }]
}

/** Lines of which something was paid back; needs openLines. */
async function countRefunds(engine: Engine): Promise<Netted> {
  const [row] = await engine.rows(
    'SELECT count(*) AS rows, coalesce(sum(refund), 0)::DOUBLE AS amount, min(place, 3) AS places FROM used_lines WHERE refund > 0',
  )
  return {
    reason: 'refunded',
    rows: Number(row?.['rows'] ?? 0),
    amount: Number(row?.['amount'] ?? 0),
    places: placesOf(row?.['places']),
  }
}
