import type { Engine } from '../../engine/engine.ts'
import type { Netted } from './quality-report.ts'
import { placesOf } from './rejects.ts'

/**
 * The added returns: those whose product the customer had bought by then, and the others. As matchReturns counts them, but
 * looking only at earlier lines of the products that came back.
 * @param newLines SQL of the added lines @param allLines SQL of all lines, the added ones among them
 */
export async function netAdded(engine: Engine, newLines: string, allLines: string): Promise<Netted[]> {
  const item = `coalesce(product, description, '')`
  const rows = await engine.rows(
    `WITH returns AS MATERIALIZED (SELECT place, customer, ${item} AS item, time, -amount AS amount FROM ${newLines} WHERE amount < 0),
      bought AS (SELECT customer, item, min(time) AS first
        FROM (SELECT customer, ${item} AS item, time FROM ${allLines} WHERE amount > 0) SEMI JOIN returns USING (customer, item) GROUP BY ALL)
     SELECT coalesce(first <= time, false) AS matched, count(*) AS rows, sum(amount)::DOUBLE AS amount, min(place, 3) AS places
     FROM returns LEFT JOIN bought USING (customer, item) GROUP BY ALL ORDER BY matched DESC`,
  )
  return rows.map((row) => ({
    reason: row['matched'] === true ? 'return-matched' : 'return-unmatched',
    rows: Number(row['rows']),
    amount: Number(row['amount']),
    places: placesOf(row['places']),
  }))
}

/** Whether an added purchase may be the one that an earlier return without a purchase belongs to. */
export async function mayMatchEarlier(engine: Engine, newLines: string, lastBefore: string): Promise<boolean> {
  const [row] = await engine.rows(
    `SELECT count(*) AS lines FROM ${newLines} WHERE amount > 0 AND time < DATE '${lastBefore}' + INTERVAL 1 DAY`,
  )
  return Number(row?.['lines'] ?? 0) > 0
}
