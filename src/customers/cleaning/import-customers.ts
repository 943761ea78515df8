import { join } from 'node:path'
import { text } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Cleaned, ImportContext } from '../import-files.ts'
import type { Attribute, Reading } from '../snapshot.ts'
import { numberSql } from '../sources/value-styles.ts'
import { customersFile } from './customers-file.ts'
import { decideAttributes } from './decide-styles.ts'
import { copyTo } from './order-totals.ts'
import type { Decision } from './quality.ts'
import { columnNotes, qualityOf } from './quality-report.ts'
import { present, type RawSet, rawRows, rowHash } from './raw-rows.ts'
import { rejectsFile, writeRejects } from './rejects.ts'

/**
 * Cleans a table with one row per customer; attributes go to the columns a0, a1, … in the order of the reading.
 * Without an identifier the row number is the customer, and equal rows are one.
 */
export async function importCustomers(context: ImportContext): Promise<Cleaned> {
  const { engine, folder, files, guess, options } = context
  const headers = files[0]?.headers ?? []
  const raw: RawSet = { folder, files, headers }
  const { attributes } = await decideAttributes(engine, raw, guess.mapping.customer)
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
    noProducts: [],
  }
  const marked = markedRows(raw, reading, options.rules.keepDuplicates)
  const rejects = await writeRejects(
    engine,
    `SELECT place, reason FROM (${marked}) WHERE reason IS NOT NULL`,
    join(folder, rejectsFile),
  )
  const columns = attributes.map((attribute, index) => `${attributeSql(headers, attribute)} AS a${index}`)
  // Numbers as ids sort as numbers do, so that a table without an identifier keeps its order.
  await engine.run(
    copyTo(
      `SELECT customer, ${columns.join(', ')} FROM (${marked}) WHERE reason IS NULL ORDER BY TRY_CAST(customer AS BIGINT), customer`,
      join(folder, customersFile),
    ),
  )
  const [count] = await engine.rows(
    `SELECT count(*) AS customers FROM read_parquet(${text(join(folder, customersFile))})`,
  )
  const customers = Number(count?.['customers'] ?? 0)
  const quality = qualityOf({
    files,
    rejects,
    netted: [],
    filled: await countFilled(context, attributes),
    columns: columnNotes(headers, guess, {}, reading),
    customers,
    customersAtOrBelowZero: 0,
  })
  if (guess.mapping.customer === undefined) {
    quality.decisions.push({ reason: 'row-number-as-customer', effect: 'kept', rows: customers, examples: [] })
  }
  return { reading, quality }
}

function attributeSql(headers: string[], { header, type, style }: Attribute): string {
  const value = present(headers, header)
  return type === 'number' ? `${numberSql(value, style ?? 'plain')}::DOUBLE` : value
}

/** All rows with `customer` and `reason`: of equal rows the first is kept, of rows of one customer the fullest. */
function markedRows(raw: RawSet, { mapping, attributes }: Reading, keepDuplicates: boolean): string {
  const filled = attributes.map(({ header }) => `(${present(raw.headers, header)} IS NOT NULL)::INT`).join(' + ') || '0'
  const customer = mapping.customer === undefined ? '(place + 1)::VARCHAR' : present(raw.headers, mapping.customer)
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

/** Attributes that are missing for customers who count; they are filled when they are read. */
async function countFilled({ engine, folder }: ImportContext, attributes: Attribute[]): Promise<Decision[]> {
  const used = attributes.flatMap(({ type, missing }, index) =>
    type !== 'unused' && missing > 0 ? [`count(*) - count(a${index})`] : [],
  )
  if (used.length === 0) return []
  const [row] = await engine.rows(
    `SELECT ${used.join(' + ')} AS missing FROM read_parquet(${text(join(folder, customersFile))})`,
  )
  const rows = Number(row?.['missing'] ?? 0)
  return rows === 0 ? [] : [{ reason: 'missing-attribute', effect: 'filled', rows, examples: [], option: '--fill' }]
}
