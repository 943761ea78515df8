import { join } from 'node:path'
import { copyTo } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Cleaned, ImportContext } from '../import-files.ts'
import type { Reading } from '../snapshot.ts'
import type { Mapping } from '../sources/roles.ts'
import { chooseCurrency } from './choose-currency.ts'
import { completeOrders } from './complete-orders.ts'
import { countMissing } from './count-missing.ts'
import { countGuests, countRefunds, countUnnumbered } from './count-notes.ts'
import { readTotals, type Totals, windowOf } from './customer-totals.ts'
import { customersFile } from './customers-file.ts'
import { decideStyles } from './decide-styles.ts'
import { findDuplicates } from './duplicates.ts'
import { withExampleValues } from './example-values.ts'
import { writeOrders } from './known-orders.ts'
import { findNoProducts } from './no-products.ts'
import { rejectedLines } from './order-lines.ts'
import { orderTotals } from './order-totals.ts'
import { findPlaceholders } from './placeholders.ts'
import { countMonths, datesStandApart, plausiblePeriod } from './plausible-period.ts'
import { openLines, writeLines } from './prepare-lines.ts'
import { columnNotes, type Netted, qualityOf } from './quality-report.ts'
import type { RawSet } from './raw-rows.ts'
import { replacesOrders, withoutSuperseded } from './redelivered-orders.ts'
import { type RejectCount, rejectsFile, writeRejects } from './rejects.ts'
import { type OrderLines, refundOf } from './typed-rows.ts'

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
  const reading = { ...read, ...currency }
  const { rules } = options
  const superseded = replacesOrders(rules, layout)
    ? await withoutSuperseded(engine, { raw, reading, rules }, files, options.isDeliveryOrder === true)
    : undefined
  const { lines, totals, rejects } = await cleanLines(context, superseded?.raw ?? raw, reading)
  const rowsIn = files.reduce((sum, { rows }) => sum + rows, 0)
  if (totals.lasts.length === 0) {
    const most = rejects.reduce((a, b) => (b.rows > a.rows ? b : a), { reason: 'no-customer', rows: 0, places: [] })
    throw new ShoalError('orders/none-left', { rows: rowsIn, rejected: most.reason })
  }
  const missing = await countMissing(engine, raw)
  const noted = [...(await countUnnumbered(engine, lines)), ...(await countGuests(engine, lines))]
  const netted = rules.returns === 'net' ? await netReturns(engine, lines) : []
  // Later readers of all rows would count those that are superseded.
  if (rules.returns !== 'net' && superseded !== undefined) await writeLines(engine, lines)
  const { window, asOf } = windowOf(totals)
  const quality = qualityOf({
    files,
    rejects: [
      ...(await withExampleValues(engine, raw, mapping, rejects)),
      ...(superseded === undefined ? [] : [superseded.count]),
    ],
    netted,
    noted: noted.map((entry) => ({ entry, effect: 'kept' as const })),
    columns: columnNotes(headers, guess, missing, []),
    customers: totals.lasts.length,
    customersAtOrBelowZero: totals.atOrBelowZero,
  })
  return { reading: lines.reading, asOf: options.asOf ?? asOf, window, quality }
}

interface CleanedLines {
  lines: OrderLines
  totals: Totals
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
  const placeholders = await findPlaceholders(engine, `read_parquet(${filePath(join(folder, customersFile))})`)
  const period = datesStandApart(totals.firsts, totals.lasts)
    ? plausiblePeriod(await countMonths(engine, lines))
    : undefined
  if (period !== undefined || placeholders.length > 0) {
    lines = { ...lines, reading: { ...reading, placeholders, ...(period === undefined ? {} : { period }) } }
    totals = await writeTotals(engine, lines, folder)
  }
  return { lines, totals, rejects: await writeRejects(engine, rejectedLines(lines), join(folder, rejectsFile)) }
}

/** The rows and roles of a file, completed where its layout asks for it. */
async function asLaidOut({ engine, guess }: ImportContext, raw: RawSet): Promise<{ raw: RawSet; mapping: Mapping }> {
  const { mapping, layout } = guess
  return layout?.firstRowOnly === undefined ? { raw, mapping } : completeOrders(engine, raw, mapping, layout)
}

async function netReturns(engine: Engine, lines: OrderLines): Promise<Netted[]> {
  await writeLines(engine, lines)
  await writeOrders(engine, lines.raw.folder)
  const { matched, unmatched } = await openLines(engine, {}, lines.raw.folder)
  return [
    ...(refundOf(lines) ? [await countRefunds(engine, 'used_lines')] : []),
    { reason: 'return-matched', ...matched },
    { reason: 'return-unmatched', ...unmatched },
  ]
}

async function writeTotals(engine: Engine, lines: OrderLines, folder: string): Promise<Totals> {
  await engine.run(copyTo(orderTotals(lines), join(folder, customersFile)))
  return readTotals(engine, `read_parquet(${filePath(join(folder, customersFile))})`)
}
