import { join } from 'node:path'
import { copyTo } from '../../engine/copy-to.ts'
import { filePath, text } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { attributeSql } from '../attribute.ts'
import type { Cleaned, ImportContext } from '../import-files.ts'
import type { Reading } from '../snapshot.ts'
import { blankMarks } from '../sources/missing.ts'
import { customersFile } from './customers-file.ts'
import { decideAttributes } from './decide-styles.ts'
import { identifierSql } from './identifier.ts'
import { refuseMaybeOrders } from './maybe-orders.ts'
import { columnNotes, type Netted, qualityOf } from './quality-report.ts'
import { present, type RawSet, rawRows, rowHash } from './raw-rows.ts'
import { placesOf, rejectsFile, writeRejects } from './rejects.ts'

/**
 * Cleans a table with one row per customer; attributes go to the columns a0, a1, … in the order of the reading.
 * Without an identifier the row number is the customer, and equal rows are one.
 */
export async function importCustomers(context: ImportContext): Promise<Cleaned> {
  const { engine, folder, files, stored, guess, options } = context
  const headers = files[0]?.headers ?? []
  const raw: RawSet = { folder, files, headers, stored }
  const { attributes } = await decideAttributes(engine, raw, guess)
  if (!attributes.some(({ type }) => type === 'number')) {
    throw new ShoalError('columns/nothing-to-segment', { file: files[0]?.file.name ?? '', columns: headers })
  }
  const reading: Reading = {
    kind: 'customers',
    headers,
    mapping: guess.mapping,
    numbers: {},
    ambiguousDates: false,
    attributes,
    placeholders: [],
    noProducts: [],
  }
  const marked = markedRows(raw, reading, options.rules.keepDuplicates)
  const rejects = await writeRejects(
    engine,
    `SELECT place, reason FROM (${marked}) WHERE reason IS NOT NULL`,
    join(folder, rejectsFile),
  )
  if (options.table === undefined) await refuseMaybeOrders(engine, files, raw, rejects)
  const columns = attributes.map((attribute, index) => `${attributeSql(headers, attribute)} AS a${index}`)
  // Numbers as ids sort as numbers do, so that a table without an identifier keeps its order.
  await engine.run(
    copyTo(
      `SELECT customer, ${columns.join(', ')} FROM (${marked}) WHERE reason IS NULL ORDER BY TRY_CAST(customer AS BIGINT), customer`,
      join(folder, customersFile),
    ),
  )
  const [count] = await engine.rows(
    `SELECT count(*) AS customers FROM read_parquet(${filePath(join(folder, customersFile))})`,
  )
  const customers = Number(count?.['customers'] ?? 0)
  const quality = qualityOf({
    files,
    rejects,
    netted: [],
    noted: (await countFilled(context, marked, reading)).map((entry) => ({ entry, effect: 'filled' as const })),
    columns: columnNotes(headers, guess, {}, attributes),
    customers,
    customersAtOrBelowZero: 0,
  })
  if (guess.mapping.customer === undefined) {
    quality.decisions.push({ reason: 'row-number-as-customer', effect: 'kept', rows: customers, examples: [] })
  }
  return { reading, quality }
}

/** All rows with `customer` and `reason`: of equal rows the first is kept, of rows of one customer the fullest. */
function markedRows(raw: RawSet, { mapping, attributes }: Reading, keepDuplicates: boolean): string {
  const filled = attributes.map(({ header }) => `(${present(raw.headers, header)} IS NOT NULL)::INT`).join(' + ') || '0'
  const customer =
    mapping.customer === undefined
      ? '(row_number() OVER (ORDER BY place))::VARCHAR'
      : identifierSql(present(raw.headers, mapping.customer))
  const checks = [
    ...(keepDuplicates ? [] : ["WHEN copy > 1 THEN 'exact-duplicate'"]),
    "WHEN customer IS NULL THEN 'no-customer'",
    ...(mapping.customer === undefined ? [] : ["WHEN version > 1 THEN 'repeated-customer'"]),
  ]
  return `SELECT * EXCLUDE (copy, version), CASE ${checks.join(' ')} END AS reason FROM (
    SELECT *, row_number() OVER (PARTITION BY ${rowHash(raw.headers)} ORDER BY place) AS copy,
      row_number() OVER (PARTITION BY customer ORDER BY ${filled} DESC, ${rowHash(raw.headers)}, place) AS version
    FROM (SELECT *, ${customer} AS customer FROM (${rawRows(raw)})))`
}

/** Attributes of customers who count that are missing or no number; they are filled when they are read. */
async function countFilled(
  { engine }: ImportContext,
  marked: string,
  { headers, attributes }: Reading,
): Promise<Netted[]> {
  const used = attributes.filter(({ type }) => type !== 'unused')
  const absent = (header: string): string =>
    `(${present(headers, header)} IS NULL OR ${present(headers, header)} IN (${blankMarks.map(text).join(', ')}))`
  const missing = used.map(({ header, type }) =>
    type === 'number' ? absent(header) : `${present(headers, header)} IS NULL`,
  )
  const unread = used.flatMap((attribute) =>
    attribute.type === 'number'
      ? [`(NOT ${absent(attribute.header)} AND ${attributeSql(headers, attribute)} IS NULL)`]
      : [],
  )
  const count = async (reason: string, conditions: string[]): Promise<Netted[]> => {
    if (conditions.length === 0) return []
    const [row] = await engine.rows(
      `SELECT ${conditions.map((condition) => `count(*) FILTER (${condition})`).join(' + ')} AS rows, min(place, 3) FILTER (${conditions.join(' OR ')}) AS places
       FROM (${marked}) WHERE reason IS NULL`,
    )
    const rows = Number(row?.['rows'] ?? 0)
    return rows === 0 ? [] : [{ reason, rows, places: placesOf(row?.['places']) }]
  }
  return [...(await count('missing-attribute', missing)), ...(await count('unreadable-attribute', unread))]
}
