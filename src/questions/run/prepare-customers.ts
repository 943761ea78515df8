import { join } from 'node:path'
import { customersFile } from '../../customers/cleaning/customers-file.ts'
import { totalsOf } from '../../customers/cleaning/layered-totals.ts'
import { featureTable } from '../../customers/features/feature-table.ts'
import { groupingsOf } from '../../customers/groups/grouping.ts'
import { rfmGroupOf, rfmScores } from '../../customers/segments/rfm-grid.ts'
import { segmentOf } from '../../customers/segments/segment-of.ts'
import { filePath, name } from '../../engine/sql.ts'
import type { DeskContext } from './desk-context.ts'

/** SQL of a number as a text without a needless fraction: 1, 2.5. */
const numberText = (sql: string): string =>
  `CASE WHEN ${sql} = trunc(${sql}) AND abs(${sql}) < 1e15 THEN (${sql})::BIGINT::VARCHAR ELSE (${sql})::VARCHAR END`

/**
 * Makes `ask_numbers` (customer, c: the place in the order of ids) and gives the ids in that order.
 * Ids stay inside the engine and this process: questions are asked of numbers.
 */
export async function numberCustomers({ engine, snapshot, folder }: DeskContext): Promise<string[]> {
  const all =
    snapshot.reading.kind === 'orders'
      ? `SELECT customer FROM (${totalsOf(snapshot, folder)}) ORDER BY customer`
      : `SELECT customer FROM read_parquet(${filePath(join(folder, customersFile))}, file_row_number=true) ORDER BY file_row_number`
  const customers = (await engine.columns(all)).texts('customer')
  await engine.load('ask_numbers', [
    { name: 'customer', values: customers },
    { name: 'c', values: Float64Array.from(customers.keys()) },
  ])
  await engine.run('ALTER TABLE ask_numbers ALTER c TYPE INTEGER')
  return customers
}

/** The columns of `ask_customers` that hold attributes, by the id of their dimension. */
export type AttributeColumns = ReadonlyMap<string, { column: string; isNumber: boolean }>

/**
 * Makes `ask_customers`: a row per customer with c, segment, rfm, and a column for each attribute; of orders first_day and cohort (of the first
 * purchase) and the country on most lines besides. Needs prepareOrders where there are orders.
 */
export async function prepareCustomers(context: DeskContext, customers: readonly string[]): Promise<AttributeColumns> {
  const { engine, snapshot, folder, segmentation } = context
  const labels =
    segmentation === undefined ? undefined : await segmentOf(engine, snapshot, folder, segmentation, customers)
  const segments = customers.map((_, row) => segmentation?.segments[labels?.[row] ?? -1]?.id ?? '')
  const rfm = await rfmOf(context, customers)
  await engine.load('ask_known', [
    { name: 'c', values: Float64Array.from(customers.keys()) },
    { name: 'segment', values: segments },
    { name: 'rfm', values: rfm },
  ])
  const attributes = groupingsOf(snapshot, folder, false).filter(({ id }) => id.startsWith('attribute:'))
  const ofOrders = snapshot.reading.kind === 'orders'
  const joins = attributes.map(
    ({ sql }, i) =>
      `LEFT JOIN (SELECT c, value AS a${i} FROM (${sql}) JOIN ask_numbers USING (customer)) AS t${i} USING (c)`,
  )
  await engine.run(`CREATE OR REPLACE TEMP TABLE ask_customers AS
    SELECT c::INTEGER AS c, nullif(segment, '') AS segment, nullif(rfm, '') AS rfm
      ${ofOrders ? ", first_day, strftime(first_day, '%Y-%m') AS cohort, country" : ''}
      ${attributes.map(({ isNumber, id }, i) => `, a${i}, ${isNumber ? numberText(`a${i}`) : `a${i}::VARCHAR`} AS ${name(id)}`).join('')}
    FROM ask_known
      ${ofOrders ? ordersOfCustomers : ''}
      ${joins.join('\n      ')}
    ORDER BY c;
    DROP TABLE ask_known`)
  return new Map(attributes.map(({ id, isNumber }, i) => [id, { column: `a${i}`, isNumber }]))
}

/** Of countries with equally many lines the last in the alphabet stands, as in profiles. */
const ordersOfCustomers = `LEFT JOIN (SELECT c, min(day) FILTER (buys) AS first_day FROM ask_orders GROUP BY c) AS o USING (c)
      LEFT JOIN (SELECT c, arg_max(country, (n, country)) AS country FROM (
        SELECT c, country::VARCHAR AS country, sum(lines) AS n FROM ask_orders WHERE country IS NOT NULL GROUP BY ALL) GROUP BY c) AS g USING (c)`

async function rfmOf(
  { engine, snapshot, folder, config, segmentation }: DeskContext,
  customers: readonly string[],
): Promise<string[]> {
  if (snapshot.reading.kind !== 'orders' || segmentation?.grid === undefined) return customers.map(() => '')
  const table = await featureTable(engine, snapshot, folder, ['recency', 'frequency', 'monetary'])
  const { recency, frequency, cuts } = rfmScores(table, config.rfm)
  const bins = { recency: cuts.recency.length + 1, frequency: cuts.frequency.length + 1 }
  const groups = new Map(
    table.customers.map((customer, row) => [customer, rfmGroupOf(recency[row] ?? 0, frequency[row] ?? 0, bins)]),
  )
  return customers.map((customer) => groups.get(customer) ?? '')
}
