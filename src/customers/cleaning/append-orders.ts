import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Cleaned, ImportOptions } from '../import-files.ts'
import { inParts, type Reading, type Snapshot } from '../snapshot.ts'
import type { RoleGuess } from '../sources/guess-roles.ts'
import type { StoredFile } from '../sources/read-files.ts'
import { chooseCurrency } from './choose-currency.ts'
import { completeOrders, rowsOf } from './complete-orders.ts'
import { countMissing } from './count-missing.ts'
import { countAddedReturns, countGuests, countRefunds, countUnnumbered } from './count-notes.ts'
import { dayAfter, readTotals } from './customer-totals.ts'
import { refuseOtherStyle } from './decide-styles.ts'
import { findDuplicates } from './duplicates.ts'
import { findEditedOrders, type Replaced } from './edited-orders.ts'
import { withExampleValues } from './example-values.ts'
import { extendPeriod } from './extend-period.ts'
import { ordersFile, writeOrders } from './known-orders.ts'
import { mergeQuality, withoutReplaced } from './merge-quality.ts'
import { added as addedTotals, type MergedTotals, writeMergedTotals } from './merge-totals.ts'
import { findNoProducts } from './no-products.ts'
import { rejectedLines } from './order-lines.ts'
import { findPlaceholders } from './placeholders.ts'
import { forgetLines, linesFiles, replacedRows, writeLines, writeLinesOf } from './prepare-lines.ts'
import { columnNotes, type Netted, qualityOf } from './quality-report.ts'
import type { RawSet } from './raw-rows.ts'
import { replacesOrders, withoutSuperseded } from './redelivered-orders.ts'
import { type RejectCount, rejectsFile, rowsAt, writeRejects } from './rejects.ts'
import { type OrderLines, refundOf } from './typed-rows.ts'

/** What is known once files that add to a snapshot are read. */
export interface AppendContext {
  engine: Engine
  folder: string
  files: StoredFile[]
  guess: RoleGuess
  options: ImportOptions
  before: Snapshot
  beforeFolder: string
}

/**
 * Cleans order lines that are added to a snapshot, by the standing reading, and writes what changes: the totals of their customers,
 * and of the added rows their lines and rejects. Comes to the same as an import of all files at once, and looks at the earlier rows
 * only where they have times in common with the added ones, or orders that came again.
 * @throws ShoalError columns/two-styles, columns/wrong-type, columns/currencies
 */
export async function appendOrders(
  context: AppendContext,
): Promise<Cleaned & { gained: NonNullable<Snapshot['gained']> }> {
  const { engine, folder, files, guess, options, before, beforeFolder } = context
  // Lines that are open are those of the snapshot before.
  await forgetLines(engine)
  await writeLinesOf(engine, before, beforeFolder)
  for (const part of inParts(before, '.')) await writeOrders(engine, join(beforeFolder, part))
  const raw = await addedRows(context)
  const { lines, totals, replaced, superseded } = await cleanAdded(context, raw)
  const rejects = await writeRejects(engine, rejectedLines(lines), join(folder, rejectsFile))
  const stubs = before.files.map(({ name }) => stub(name))
  const noted = [...(await countUnnumbered(engine, lines)), ...(await countGuests(engine, lines))]
  const addedQuality = qualityOf({
    files: [...stubs, ...files],
    rejects: [
      ...(await withExampleValues(engine, raw, lines.reading.mapping, rejects)),
      ...(superseded === undefined ? [] : [superseded]),
    ],
    netted: await netted(context, lines),
    noted: noted.map((entry) => ({ entry, effect: 'kept' as const })),
    columns: columnNotes(before.reading.headers, guess, await countMissing(engine, raw), []),
    customers: totals.customers,
    customersAtOrBelowZero: totals.atOrBelowZero,
  })
  const ofAdded = { ...addedQuality, files: addedQuality.files.slice(stubs.length) }
  const { window } = totals
  if (window === undefined)
    throw new ShoalError('orders/none-left', {
      rows: before.quality.rowsIn + ofAdded.rowsIn,
      rejected: (replaced?.lines ?? 0) > 0 ? 'replaced-order' : 'no-customer',
    })
  return {
    reading: lines.reading,
    asOf: options.asOf ?? dayAfter(window.to),
    gained: {
      rows: ofAdded.rowsIn,
      used: ofAdded.rowsUsed,
      newCustomers: totals.newCustomers,
      replaced: (replaced?.lines ?? 0) + (superseded?.rows ?? 0),
    },
    window,
    quality:
      replaced === undefined || replaced.lines === 0
        ? mergeQuality(before.quality, ofAdded)
        : withoutReplaced(
            mergeQuality(before.quality, ofAdded),
            replaced,
            await rowsAt(engine, before.files, beforeFolder, replaced.places),
          ),
  }
}

/** The added rows, completed where the layout asks for it; their files are numbered after those before. */
async function addedRows({ engine, folder, files, guess, before }: AppendContext): Promise<RawSet> {
  const { headers, completed } = before.reading
  const raw = { folder, files, first: before.files.length, headers, stored: before.stored }
  if (!completed || guess.layout === undefined) return raw
  return (await completeOrders(engine, raw, guess.mapping, guess.layout)).raw
}

/** The currency of the added rows, which is that of those before. @throws ShoalError columns/currencies */
async function addedCurrency(
  engine: Engine,
  added: RawSet,
  standing: Reading,
  asked: string | undefined,
): Promise<Pick<Reading, 'currency' | 'onlyCurrency'>> {
  // A sign leaves open which dollar is meant: that was settled before.
  const settled = standing.mapping.currency === undefined ? standing.currency : undefined
  const found = await chooseCurrency(engine, added, standing, asked ?? standing.onlyCurrency ?? settled)
  const { currency } = standing
  if (currency !== undefined && found.currency !== undefined && found.currency !== currency)
    throw new ShoalError('columns/currencies', { currencies: [currency, found.currency] })
  return { ...(currency === undefined ? {} : { currency }), ...found }
}

interface CleanedLines {
  lines: OrderLines
  totals: MergedTotals
  /** Earlier lines that no longer count. */
  replaced: Replaced | undefined
  /** Added rows that do not count, since a file added with them has their order in a later form. */
  superseded: RejectCount | undefined
}

/** The added lines by the standing reading and what the new rows add to it, and the totals with them. */
async function cleanAdded(context: AppendContext, added: RawSet): Promise<CleanedLines> {
  const { engine, files, options, before, beforeFolder } = context
  const { period: _period, until: _until, ...standing } = before.reading
  const { rules } = before
  await refuseOtherStyle(engine, { files, first: before.files.length }, added, standing)
  const currency = await addedCurrency(engine, added, standing, options.currency)
  const noProducts = rules.keepFees ? [] : await findNoProducts(engine, added, standing.mapping)
  const reading: Reading = {
    ...standing,
    ...currency,
    ...(options.asOf === undefined ? {} : { until: options.asOf }),
    noProducts: inOrder([
      ...standing.noProducts,
      ...noProducts.filter((found) => !standing.noProducts.some(isSame(found))),
    ]),
  }
  const isReplacing = replacesEarlier(context)
  const found = isReplacing ? await withoutSuperseded(engine, { raw: added, reading, rules }, files, false) : undefined
  const lines: OrderLines = { raw: found?.raw ?? added, reading, rules }
  const superseded = found?.count
  // A row that repeats one that no longer counts is no repetition.
  const earlier = { ...rowsOf(before, beforeFolder), without: replacedRows(before, beforeFolder) }
  const replaced = isReplacing
    ? await findEditedOrders(engine, lines, earlier, before, beforeFolder, orderKey(context))
    : undefined
  if (replaced === undefined) await findDuplicates(engine, lines, earlier)
  const isReplaced = replaced !== undefined && replaced.lines > 0
  options.progress('counting')
  const totals = await writeTotals(context, lines, isReplaced)
  const placeholders = [...new Set([...reading.placeholders, ...(await findPlaceholders(engine, addedTotals))])]
  const period = await extendPeriod(engine, lines, before, await readTotals(engine, addedTotals))
  if (period === undefined && placeholders.length === reading.placeholders.length)
    return { lines, totals, replaced, superseded }
  const held = { ...lines, reading: { ...reading, placeholders, ...(period === undefined ? {} : { period }) } }
  return { lines: held, totals: await writeTotals(context, held, isReplaced), replaced, superseded }
}

/** In an export of whole orders the number alone tells the order: its customer may have been corrected. */
const orderKey = ({ guess }: AppendContext): 'order_id' | 'customer, order_id' =>
  guess.layout?.wholeOrders === true ? 'order_id' : 'customer, order_id'

/** Whether an order that comes again with other lines takes the place of what was there. Lines behind those of a file go on with it. */
const replacesEarlier = ({ files, guess, before }: AppendContext): boolean =>
  !files.some(({ file }) => file.isPart) && replacesOrders(before.rules, guess.layout)

/** Writes the added lines, their orders, and the totals of their customers. */
async function writeTotals(
  { engine, folder, before, beforeFolder }: AppendContext,
  lines: OrderLines,
  isReplaced: boolean,
): Promise<MergedTotals> {
  await writeLines(engine, lines)
  rmSync(join(folder, ordersFile), { force: true })
  await writeOrders(engine, folder)
  return writeMergedTotals(engine, lines, `read_parquet(${linesFiles({}, folder)})`, before, beforeFolder, isReplaced)
}

/** As an import of all files at once finds them: products before descriptions, each by its value. */
const inOrder = (found: Reading['noProducts']): Reading['noProducts'] =>
  found.toSorted((a, b) => (a.column === b.column ? (a.value < b.value ? -1 : 1) : a.column === 'product' ? -1 : 1))

const isSame =
  (one: Reading['noProducts'][number]) =>
  (other: Reading['noProducts'][number]): boolean =>
    one.kind === other.kind && one.column === other.column && one.value === other.value

/** Returns and refunds among the added lines. Which purchase a return belongs to is looked up when a report needs it. */
async function netted({ engine, folder }: AppendContext, lines: OrderLines): Promise<Netted[]> {
  if (lines.rules.returns === 'ignore') return []
  const newLines = `read_parquet(${linesFiles({}, folder)})`
  return [...(refundOf(lines) ? [await countRefunds(engine, newLines)] : []), await countAddedReturns(engine, newLines)]
}

/** A file that was read before, as far as places in it need it. */
const stub = (name: string): StoredFile => ({
  file: { path: '', name, kind: 'text', gzip: false, bytes: 0 },
  encoding: '',
  headers: [],
  sample: [],
  rows: 0,
  badRows: [],
  raw: '',
  bad: undefined,
})
