import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'
import { inParts, type Snapshot } from '../snapshot.ts'
import { type Layout, spelledIn } from '../sources/layouts/layout.ts'
import type { Mapping } from '../sources/roles.ts'
import { numberSql } from '../sources/value-styles.ts'
import { fileStride, present, type RawSet, rawColumn, rawRows } from './raw-rows.ts'

/** Columns that are computed for every line, beside those of the file. A header with a line break stands in no file. */
const computed = {
  copy: 'shoal\ncopy',
  discount: 'shoal\ndiscount',
  refund: 'shoal\nrefund',
  shipping: 'shoal\nshipping',
}

/** Name of the file with completed rows. */
export const completeFile = 'complete.parquet'

/**
 * Completes order lines whose export writes what belongs to the whole order on its first row only: every row gets the
 * order's own values, and a share of its discount, refund and shipping by the line's value, to the cent and in sum exact.
 * Two equal lines of one order are two lines, unless the order itself is there twice: each gets the number of its copy, so that
 * only repetitions are equal in every column. An order that stands in several files has its own values in each, unless a file holds none of
 * them: then it was cut off from another. The result does not depend on the order of rows within a file.
 * @param mapping the layout's roles as the file spells them
 */
export async function completeOrders(
  engine: Engine,
  raw: RawSet,
  mapping: Mapping,
  { firstRowOnly, ofOrder = {} }: Layout,
): Promise<{ raw: RawSet; mapping: Mapping }> {
  const { headers } = raw
  const value = (column: string | undefined): string | undefined => {
    const header = column === undefined ? undefined : spelledIn(headers, column)
    return header === undefined ? undefined : present(headers, header)
  }
  const number = (column: string | undefined): string => {
    const found = value(column)
    return found === undefined ? '0' : `coalesce(abs(${numberSql(found, 'plain')}), 0)`
  }
  const order = `coalesce(${value(mapping.order) ?? 'NULL'}, place::VARCHAR)`
  const carried = new Set((firstRowOnly ?? []).flatMap((column) => spelledIn(headers, column) ?? []))
  const first = `coalesce(${[...carried].map((header) => present(headers, header)).join(', ')})`
  const columns = headers.map((header) => {
    const column = rawColumn(headers, header)
    return carried.has(header)
      ? `first_value(${column} IGNORE NULLS) OVER (PARTITION BY order_key, delivery ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS ${column}`
      : column
  })
  const all = headers.map((header) => rawColumn(headers, header)).join(', ')
  const shared = (column: string | undefined): string =>
    `coalesce(max(${number(column)}) OVER (PARTITION BY order_key, delivery), 0)`
  const share = (total: string): string =>
    `CASE WHEN whole > 0 THEN round(${total} * upto / whole, 2) - round(${total} * (upto - own) / whole, 2) ELSE 0 END::DECIMAL(18,6)`
  const line = `greatest(${number(mapping.price)} * ${number(mapping.quantity)} - ${number(mapping.discount)}, 0)::DECIMAL(18,6)`
  await engine.run(`COPY (
    WITH filed AS (SELECT *, ${order} AS order_key, place // ${fileStride} AS file,
        count(${first}) OVER (PARTITION BY ${order}, place // ${fileStride}) > 0 AS is_own FROM (${rawRows(raw)})),
      delivered AS (SELECT *, CASE WHEN is_own THEN file ELSE min(file) FILTER (is_own) OVER (PARTITION BY order_key) END AS delivery FROM filed),
      carried AS (SELECT place, ${columns.join(', ')}, order_key, delivery,
        greatest(count(${first}) OVER (PARTITION BY order_key, delivery), 1) AS deliveries,
        ${line} AS own, ${shared(ofOrder.discount)} AS discount, ${shared(ofOrder.refund)} AS refund, ${shared(ofOrder.shipping)} AS shipping
        FROM delivered),
      numbered AS (SELECT *, (row_number() OVER (PARTITION BY ${all}, delivery ORDER BY place) - 1)
          % greatest(count(*) OVER (PARTITION BY ${all}, delivery) // deliveries, 1) AS copy FROM carried),
      once AS (SELECT *, row_number() OVER (PARTITION BY ${all}, delivery, copy ORDER BY place) = 1 AS is_first FROM numbered),
      summed AS (SELECT *, coalesce(sum(own) FILTER (is_first) OVER (PARTITION BY order_key, delivery), 0) AS whole,
          coalesce(sum(own) FILTER (is_first) OVER (PARTITION BY order_key, delivery ORDER BY hash(${all}), copy), 0) AS upto FROM once)
    SELECT place, ${all}, copy AS r${headers.length},
      ${mapping.discount === undefined ? '0' : number(mapping.discount)} + ${share('least(discount, whole)')} AS r${headers.length + 1},
      ${share('least(refund, greatest(whole - least(discount, whole), 0))')} AS r${headers.length + 2},
      ${share('shipping')} AS r${headers.length + 3}
    FROM summed ORDER BY place) TO ${text(join(raw.folder, completeFile))} (FORMAT parquet)`)
  const { discount, refund, shipping } = computed
  return { raw: withComputed(raw, [completeFile]), mapping: { ...mapping, discount, refund, shipping } }
}

/** The rows of a snapshot, completed where its layout asked for it. */
export function rowsOf(snapshot: Pick<Snapshot, 'files' | 'stored' | 'reading' | 'earlier'>, folder: string): RawSet {
  const { files, stored, reading } = snapshot
  const raw = { folder, files, stored, headers: reading.headers }
  return reading.completed ? withComputed(raw, inParts(snapshot, completeFile)) : raw
}

function withComputed(raw: RawSet, complete: readonly string[]): RawSet {
  const added = Object.values(computed)
  const stored = Object.fromEntries(added.map((header) => [header, { kind: 'number' as const, decimals: 0 }]))
  return {
    ...raw,
    headers: [...raw.headers, ...added],
    stored: { ...raw.stored, ...stored },
    complete,
  }
}
