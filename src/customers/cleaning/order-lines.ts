import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'
import type { CleaningRules } from '../../workspace/config.ts'
import type { Reading } from '../snapshot.ts'
import type { Role } from '../sources/roles.ts'
import { dateSql, numberSql } from '../sources/value-styles.ts'
import { lineKind } from './fees.ts'
import { present, type RawSet, rawColumn, rawRows, rowHash } from './raw-rows.ts'

/** What the order lines of a snapshot are made from. */
export interface OrderLines {
  raw: RawSet
  reading: Reading
  rules: CleaningRules
}

/** Name of the table that holds, for each row that occurs more than once, the place of the one that is kept. */
const duplicates = 'duplicate_rows'

/** Finds the rows that are equal in every column; must have run before lineRows is read. */
export async function findDuplicates(engine: Engine, { raw, rules }: OrderLines): Promise<void> {
  await engine.run(
    rules.keepDuplicates
      ? `CREATE OR REPLACE TEMP TABLE ${duplicates} (row_hash UBIGINT, kept BIGINT)`
      : `CREATE OR REPLACE TEMP TABLE ${duplicates} AS
         SELECT row_hash, min(place) AS kept FROM (SELECT ${rowHash(raw.headers)} AS row_hash, place FROM (${rawRows(raw)}))
         GROUP BY row_hash HAVING count(*) > 1`,
  )
}

/**
 * SQL of all rows as typed order lines: place, customer, order_id, time, product, description, quantity, price, amount,
 * discount, cost, category, country, the raw columns, and `reason`, why the line is rejected (NULL where it is used).
 * Amounts are DECIMAL, so sums do not depend on the order of the rows.
 */
export function lineRows(lines: OrderLines): string {
  return `SELECT *, ${reason(lines)} AS reason
    FROM (${typedRows(lines)}) LEFT JOIN ${duplicates} USING (row_hash)`
}

/** SQL of the lines that count: purchases, and returns (amount below zero) unless they are left aside. */
export function usedLines(lines: OrderLines): string {
  return `SELECT place, customer, order_id, time, product, description, quantity, price, amount, discount, cost, category, country
    FROM (${lineRows(lines)}) WHERE reason IS NULL`
}

function typedRows({ raw, reading }: OrderLines): string {
  const { mapping, numbers, dates } = reading
  const textOf = (role: Role): string =>
    mapping[role] === undefined ? 'NULL::VARCHAR' : present(raw.headers, mapping[role])
  const numberOf = (role: keyof Reading['numbers']): string | undefined =>
    mapping[role] === undefined ? undefined : numberSql(present(raw.headers, mapping[role]), numbers[role] ?? 'plain')
  const time = dateSql(textOf('time'), dates ?? 'iso')
  const price = numberOf('price')
  const amount = numberOf('amount')
  // Without a quantity a line is one piece; an amount below zero is one piece back.
  const quantity = numberOf('quantity') ?? `CASE WHEN ${amount ?? price ?? '0'} < 0 THEN -1 ELSE 1 END::DECIMAL(18,6)`
  const discount = numberOf('discount')
  const net = discount === undefined ? '' : ' - coalesce(discount, 0)'
  return `SELECT *, ${amount === undefined ? `(quantity * price)::DECIMAL(38,6)${net}` : 'given'} AS amount FROM (
    SELECT place, ${rowHash(raw.headers)} AS row_hash, ${textOf('customer')} AS customer,
      ${mapping.order === undefined ? `strftime(${time}, '%Y-%m-%d')` : textOf('order')} AS order_id,
      ${textOf('time')} AS time_text, ${time} AS time, ${textOf('product')} AS product, ${textOf('description')} AS description,
      ${quantity} AS quantity, ${price ?? `${amount} / nullif(${quantity}, 0)`} AS price, ${amount ?? 'NULL'} AS given,
      ${discount ?? 'NULL::DECIMAL(18,6)'} AS discount, ${numberOf('cost') ?? 'NULL::DECIMAL(18,6)'} AS cost,
      ${textOf('category')} AS category, ${textOf('country')} AS country, ${textOf('currency')} AS currency,
      ${raw.headers.map((header) => rawColumn(raw.headers, header)).join(', ')}
    FROM (${rawRows(raw)}))`
}

function reason({ reading, rules }: OrderLines): string {
  const { period, until, currency } = reading
  const isKind = (kind: 'fee' | 'test-line'): string =>
    (['product', 'description'] as const)
      .map((column) => ({
        column,
        values: reading.noProducts.filter((entry) => entry.kind === kind && entry.column === column),
      }))
      .filter(({ values }) => values.length > 0)
      .map(({ column, values }) => `${column} IN (${values.map(({ value }) => text(value)).join(', ')})`)
      .join(' OR ')
  const checks: [string, boolean, string][] = [
    ['exact-duplicate', !rules.keepDuplicates, 'kept IS NOT NULL AND kept <> place'],
    ['no-customer', true, 'customer IS NULL'],
    ['no-order-date', true, 'time_text IS NULL'],
    ['bad-date', true, 'time IS NULL'],
    [
      'impossible-date',
      true,
      `time < ${text(period?.from ?? '1970-01-01')}::TIMESTAMP OR time >= ${text(period?.to ?? '2200-01-01')}::TIMESTAMP`,
    ],
    ['future-date', until !== undefined, `time >= ${text(until ?? '')}::TIMESTAMP + INTERVAL 1 DAY`],
    ['bad-quantity', true, 'quantity IS NULL'],
    ['bad-price', true, 'amount IS NULL'],
    ['other-currency', currency !== undefined, `currency <> ${text(currency ?? '')}`],
    ['test-line', !rules.keepFees && isKind('test-line') !== '', isKind('test-line')],
    ['fee', !rules.keepFees && isKind('fee') !== '', isKind('fee')],
    ['zero-quantity', true, 'quantity = 0'],
    ['negative-price', true, 'price < 0'],
    ['zero-price', !rules.keepZeroPrices, 'amount = 0'],
    ['return-ignored', rules.returns === 'ignore', 'amount < 0'],
  ]
  const cases = checks.filter(([, on]) => on).map(([key, , condition]) => `WHEN ${condition} THEN ${text(key)}`)
  return `CASE ${cases.join(' ')} END`
}

/** Finds the codes and names of products that are none: postage, fees, manual entries, test lines. */
export async function findNoProducts(
  engine: Engine,
  raw: RawSet,
  mapping: Reading['mapping'],
): Promise<Reading['noProducts']> {
  const found: Reading['noProducts'] = []
  for (const column of ['product', 'description'] as const) {
    const header = mapping[column]
    if (header === undefined) continue
    const rows = await engine.rows(
      `SELECT DISTINCT ${present(raw.headers, header)} AS value FROM (${rawRows(raw)}) ORDER BY value`,
    )
    for (const { value } of rows) {
      const kind = lineKind(String(value ?? ''))
      if (kind !== undefined) found.push({ kind, column, value: String(value) })
    }
  }
  return found
}
