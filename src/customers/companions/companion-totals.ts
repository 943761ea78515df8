import { filePath, text } from '../../engine/sql.ts'
import { latestLayer } from '../newest-layer.ts'
import type { Companion, CompanionKind } from './companion.ts'
import { companionPaths } from './companion.ts'
import type { EventGroup } from './event-groups.ts'

/** SQL of whether an event is of a group. */
function isOf(types: Companion['types'], group: EventGroup): string {
  const values = types.filter((type) => type.group === group).map(({ value }) => text(value))
  return values.length === 0 ? 'false' : `coalesce(type, '') IN (${values.join(', ')})`
}

/**
 * SQL of each customer's sums over rows that count, free of the as-of date. Of events: how many, how many of each group, seconds, the last
 * one; of reviews: how many, the sum of their scores, the last score; of people what is known of them.
 * @param rows SQL of the rows
 */
export function partTotals(kind: CompanionKind, rows: string, types: Companion['types']): string {
  if (kind === 'people') return `SELECT * EXCLUDE (time, product, row_key) FROM ${rows} ORDER BY customer`
  const count = (group: EventGroup): string => `count(*) FILTER (${isOf(types, group)})`
  const sums =
    kind === 'events'
      ? `count(*) AS events, ${count('visit')} AS visits, ${count('cart')} AS cart_additions, ${count('interaction')} AS interactions,
         coalesce(sum(seconds), 0)::DECIMAL(38,6) AS seconds, max(time) AS last_event`
      : // Of several scores at one time the lowest is the last: the rows' order says nothing.
        `count(*) AS reviews, sum(score)::DECIMAL(38,6) AS score_sum, max(time) AS last_review,
         arg_max(score, struct_pack(t := coalesce(time, TIMESTAMP '1900-01-01'), s := -score)) AS last_score`
  return `SELECT customer, ${sums} FROM ${rows} GROUP BY customer ORDER BY customer`
}

/** SQL of each customer's sums over all parts of a table. @param folder of the snapshot */
export function companionTotals(companion: Companion, folder: string): string {
  const parts = `read_parquet([${companionPaths(companion, folder, 'totals').map(filePath).join(', ')}])`
  // Of people the latest that a file says counts.
  if (companion.kind === 'people') return latestLayer(parts)
  const sums =
    companion.kind === 'events'
      ? `sum(events) AS events, sum(visits) AS visits, sum(cart_additions) AS cart_additions, sum(interactions) AS interactions,
         sum(seconds) AS seconds, max(last_event) AS last_event`
      : `sum(reviews) AS reviews, sum(score_sum) AS score_sum,
         arg_max(last_score, struct_pack(t := coalesce(last_review, TIMESTAMP '1900-01-01'), s := -last_score)) AS last_score`
  return `SELECT customer, ${sums} FROM ${parts} GROUP BY customer`
}
