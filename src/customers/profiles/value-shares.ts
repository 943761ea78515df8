import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'
import { customersFile } from '../cleaning/customers-file.ts'
import type { Snapshot } from '../snapshot.ts'
import type { ValueShare } from './profile.ts'
import { valueOnMostLines } from './value-on-most-lines.ts'

/** How many values of a dimension a profile lists, most frequent among all customers first. */
const listed = 12

/**
 * How customers spread over countries, categories, weekdays, times of day and text attributes. Reads the tables
 * assignment (customer, segment) and, for orders, used_lines, once for each of these.
 * @param groups customers per segment, of each group of segments that belong together; the assignment numbers the segments through
 * @returns per group for all of its customers first, then for each of its segments
 */
export async function valueShares(
  engine: Engine,
  snapshot: Snapshot,
  folder: string,
  groups: readonly number[][],
): Promise<ValueShare[][][]> {
  const queries = snapshot.reading.kind === 'orders' ? orderQueries(snapshot) : attributeQueries(snapshot, folder)
  const result = groups.map((sizes): ValueShare[][] => [[], ...sizes.map(() => [])])
  const places = groups.flatMap((sizes, group) => sizes.map((_, segment) => ({ group, segment })))
  for (const query of queries) {
    const counts: ValueCount[][] = groups.map(() => [])
    for (const row of await engine.rows(query.sql)) {
      const { group, segment } = places[Number(row['segment'])] ?? { group: 0, segment: 0 }
      const [customers, weight] = [Number(row['customers']), Number(row['weight'])]
      counts[group]?.push({ segment, value: String(row['value']), customers, weight })
    }
    for (const [group, sizes] of groups.entries())
      for (const [segment, shares] of sharesOf(query, counts[group] ?? [], sizes).entries())
        result[group]?.[segment]?.push(...shares)
  }
  return result
}

/** How many customers of a segment have a value, and what that weighs: as many, or their orders. */
interface ValueCount {
  segment: number
  value: string
  customers: number
  weight: number
}

/** Shares of the values of one dimension: of all customers first, then of each segment. @param sizes customers per segment */
function sharesOf({ dimension, ofOrders }: DimensionQuery, counts: ValueCount[], sizes: number[]): ValueShare[][] {
  const groups = [sum(sizes), ...sizes]
  const tally = countValues(counts, groups.length)
  const totals = groups.map((size, group) =>
    ofOrders ? sum(tally.map(({ perGroup }) => perGroup[group]?.weight ?? 0)) : size,
  )
  tally.sort((a, b) => (b.perGroup[0]?.weight ?? 0) - (a.perGroup[0]?.weight ?? 0) || (a.value < b.value ? -1 : 1))
  const shares: ValueShare[][] = groups.map(() => [])
  for (const { value, perGroup } of tally.slice(0, listed)) {
    const shareOfAll = (perGroup[0]?.weight ?? 0) / (totals[0] || 1)
    for (const [group, { customers, weight }] of perGroup.entries()) {
      if (customers > 0)
        shares[group]?.push({ dimension, value, customers, share: weight / (totals[group] || 1), shareOfAll })
    }
  }
  return shares
}

interface DimensionQuery {
  dimension: string
  /** Gives segment, value, customers and weight (customers, or orders where ofOrders). */
  sql: string
  ofOrders: boolean
}

function orderQueries({ reading }: Snapshot): DimensionQuery[] {
  const { country, category } = reading.mapping
  const ofOrders = (dimension: string, value: string, where = ''): DimensionQuery => ({
    dimension,
    ofOrders: true,
    sql: `SELECT segment, ${value} AS value, count(DISTINCT customer) AS customers, count(*) AS weight
      FROM (SELECT customer, order_id, min(time) AS time FROM used_lines WHERE amount > 0 GROUP BY ALL) JOIN assignment USING (customer) ${where} GROUP BY ALL`,
  })
  return [
    ...(country === undefined ? [] : [{ dimension: 'country', ofOrders: false, sql: mostOften('country') }]),
    ...(category === undefined ? [] : [{ dimension: 'category', ofOrders: false, sql: buyersOf('category') }]),
    ofOrders('weekday', 'isodow(time)'),
    // Midnight sharp is how a date without a time reads.
    ofOrders(
      'daytime',
      "CASE WHEN hour(time) < 6 THEN 'night' WHEN hour(time) < 12 THEN 'morning' WHEN hour(time) < 18 THEN 'afternoon' ELSE 'evening' END",
      'WHERE time::DATE <> time',
    ),
  ]
}

/** Each customer counts for the value on most of their lines. */
const mostOften = (column: string): string =>
  `SELECT segment, value, count(*) AS customers, count(*) AS weight FROM (${valueOnMostLines(column)})
   JOIN assignment USING (customer) GROUP BY ALL`

/** Each customer counts for every value that they bought. */
const buyersOf = (column: string): string =>
  `SELECT segment, ${column} AS value, count(DISTINCT customer) AS customers, count(DISTINCT customer) AS weight
   FROM used_lines JOIN assignment USING (customer) WHERE ${column} IS NOT NULL AND amount > 0 GROUP BY ALL`

function attributeQueries({ reading }: Snapshot, folder: string): DimensionQuery[] {
  const customers = `read_parquet(${text(join(folder, customersFile))})`
  return reading.attributes.flatMap(({ header, type }, index) =>
    type === 'text'
      ? [
          {
            dimension: `attribute:${header}`,
            ofOrders: false,
            // A missing text stands for the most frequent one, the first in the alphabet on a tie.
            sql: `SELECT segment, coalesce(a${index}, (SELECT a${index} FROM ${customers} WHERE a${index} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1)) AS value,
                count(*) AS customers, count(*) AS weight FROM ${customers} JOIN assignment USING (customer) GROUP BY ALL`,
          },
        ]
      : [],
  )
}

/** Customers and weights of each value: of all customers (first) and of each segment. */
function countValues(
  rows: readonly ValueCount[],
  groups: number,
): { value: string; perGroup: { customers: number; weight: number }[] }[] {
  const counts = new Map<string, { customers: number; weight: number }[]>()
  for (const { segment, value, customers, weight } of rows) {
    const perGroup = counts.get(value) ?? Array.from({ length: groups }, () => ({ customers: 0, weight: 0 }))
    counts.set(value, perGroup)
    for (const group of [perGroup[0], perGroup[segment + 1]]) {
      if (group === undefined) continue
      group.customers += customers
      group.weight += weight
    }
  }
  return [...counts].map(([value, perGroup]) => ({ value, perGroup }))
}

const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0)
