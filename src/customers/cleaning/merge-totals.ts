import { join } from 'node:path'
import { copyTo } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import { foldersOf, type Snapshot } from '../snapshot.ts'
import { customersFile } from './customers-file.ts'
import { replacedLines } from './edited-orders.ts'
import { knownOrders, ordersIn } from './known-orders.ts'
import { totalsOf } from './layered-totals.ts'
import { orderTotals } from './order-totals.ts'
import { linesOf } from './prepare-lines.ts'
import type { OrderLines } from './typed-rows.ts'

/** Name of the table with the totals of the added lines. */
export const added = 'added_totals'
/** Name of the table with the totals that customers of the added lines had before. */
export const totalsBefore = 'totals_before'

interface Window {
  from: string
  to: string
}

/** What all customers' totals come to. Days are YYYY-MM-DD. */
export interface MergedTotals {
  customers: number
  /** Customers that were not there before. */
  newCustomers: number
  atOrBelowZero: number
  /** Undefined where no line is left. */
  window: Window | undefined
}

/**
 * Adds up the added lines per customer and writes the totals of these customers: sums are added, an order that was there before
 * is not counted again, and first and last are of purchases where there are any, as orderTotals has them. Needs findDuplicates.
 * @param newLines SQL of the added lines that count
 * @param replaced whether earlier lines no longer count: then the totals of their customers are added up from all lines (findEditedOrders)
 */
export async function writeMergedTotals(
  engine: Engine,
  lines: OrderLines,
  newLines: string,
  before: Snapshot,
  beforeFolder: string,
  replaced: boolean,
): Promise<MergedTotals> {
  const target = join(lines.raw.folder, customersFile)
  const all = { earlier: foldersOf(before) }
  const merged = mergedTotals(newLines, knownOrders(before, beforeFolder, newLines))
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${added} AS ${orderTotals(lines)};
    CREATE OR REPLACE TEMP TABLE touched AS SELECT customer FROM ${added}${replaced ? ` UNION SELECT customer FROM ${replacedLines}` : ''};
    CREATE OR REPLACE TEMP TABLE ${totalsBefore} AS ${totalsOf(before, beforeFolder, 'touched')};
    ${replaced ? copyWithReplaced(merged, linesOf(all, lines.raw.folder), target) : copyTo(merged, target)}`)
  const [row] = await engine.rows(
    `SELECT count(*) FILTER (b.customer IS NULL AND m.first_time IS NOT NULL)::INT AS fresh,
      count(*) FILTER (b.customer IS NOT NULL AND m.first_time IS NULL)::INT AS gone,
      (count(*) FILTER (m.revenue <= 0 AND m.first_time IS NOT NULL) - count(*) FILTER (b.revenue <= 0))::INT AS below,
      coalesce(bool_or(b.orders = 0 AND m.orders > 0), false) AS bought_first,
      strftime(min(m.first_time), '%Y-%m-%d') AS first, strftime(max(m.last_time), '%Y-%m-%d') AS last
     FROM read_parquet(${filePath(target)}) m LEFT JOIN ${totalsBefore} b USING (customer)`,
  )
  const { window, quality } = before
  return {
    customers: quality.customers + Number(row?.['fresh'] ?? 0) - Number(row?.['gone'] ?? 0),
    newCustomers: Number(row?.['fresh'] ?? 0),
    atOrBelowZero: quality.customersAtOrBelowZero + Number(row?.['below'] ?? 0),
    window:
      replaced || window === undefined || row?.['bought_first'] === true
        ? await windowOfAll(engine, totalsOf(all, lines.raw.folder))
        : { from: least(window.from, row?.['first']), to: most(window.to, row?.['last']) },
  }
}

const least = (a: string, b: unknown): string => (typeof b === 'string' && b < a ? b : a)
const most = (a: string, b: unknown): string => (typeof b === 'string' && b > a ? b : a)

/** Returns alone have a first day too, until something is bought: then the first day of all may be another one. */
async function windowOfAll(engine: Engine, totals: string): Promise<Window | undefined> {
  const [row] = await engine.rows(
    `SELECT strftime(min(first_time), '%Y-%m-%d') AS first, strftime(max(last_time), '%Y-%m-%d') AS last FROM (${totals})`,
  )
  const first = row?.['first']
  const last = row?.['last']
  return typeof first === 'string' && typeof last === 'string' ? { from: first, to: last } : undefined
}

/**
 * SQL that writes the totals with those of the customers of replaced lines added up from all lines that count now, as orderTotals does.
 * Who has no line any more has no first time.
 */
function copyWithReplaced(merged: string, lines: string, target: string): string {
  const bought = 'amount + refund > 0'
  return `CREATE OR REPLACE TEMP TABLE anew AS SELECT DISTINCT customer FROM ${replacedLines};
    CREATE OR REPLACE TEMP TABLE merged_totals AS ${merged};
    CREATE OR REPLACE TEMP TABLE kept_lines AS SELECT * FROM (${lines}) SEMI JOIN anew USING (customer);
    DELETE FROM merged_totals WHERE customer IN (SELECT customer FROM anew);
    INSERT INTO merged_totals SELECT customer, coalesce(min(time) FILTER (${bought}), min(time)), coalesce(max(time) FILTER (${bought}), max(time)),
      count(DISTINCT order_id) FILTER (${bought}), coalesce(sum(amount), 0), coalesce(sum(quantity) FILTER (${bought}), 0),
      coalesce(-sum(quantity) FILTER (amount + refund < 0), 0)
        + coalesce(sum((quantity * refund / nullif(amount + refund, 0))::DECIMAL(18,6)) FILTER (${bought}), 0)
      FROM anew LEFT JOIN kept_lines USING (customer) GROUP BY customer;
    ${copyTo('SELECT * FROM merged_totals ORDER BY customer', target)}`
}

function mergedTotals(newLines: string, keys: string): string {
  const time = (column: 'first_time' | 'last_time', pick: 'least' | 'greatest'): string =>
    `CASE WHEN b.orders > 0 AND a.orders > 0 THEN ${pick}(b.${column}, a.${column})
      WHEN b.orders > 0 THEN b.${column} WHEN a.orders > 0 THEN a.${column} ELSE ${pick}(b.${column}, a.${column}) END AS ${column}`
  const sum = (column: string): string =>
    `(coalesce(b.${column}, 0) + coalesce(a.${column}, 0))::DECIMAL(38,6) AS ${column}`
  return `WITH new_orders AS MATERIALIZED (${ordersIn(newLines)}),
      there AS (SELECT DISTINCT key FROM ${keys} SEMI JOIN new_orders USING (key)),
      -- An order of which every line is a repetition is none of these: it was there before.
      fresh AS (SELECT customer, count(*) AS orders FROM new_orders ANTI JOIN there USING (key) GROUP BY customer)
    SELECT customer, ${time('first_time', 'least')}, ${time('last_time', 'greatest')},
      (coalesce(b.orders, 0) + coalesce(f.orders, 0))::BIGINT AS orders,
      ${sum('revenue')}, ${sum('units')}, ${sum('returned_units')}
    FROM ${added} a LEFT JOIN ${totalsBefore} b USING (customer) LEFT JOIN fresh f USING (customer) ORDER BY customer`
}
