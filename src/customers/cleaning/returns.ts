import type { Engine } from '../../engine/engine.ts'

/** How the returns were netted. Quantities and amounts are totals, above zero. */
export interface ReturnsSummary {
  matched: { rows: number; amount: number; places: number[] }
  unmatched: { rows: number; amount: number; places: number[] }
}

/**
 * Matches each return to the customer's latest earlier purchase of that product, and takes it off that purchase as far as
 * its quantity goes. Makes the table `returned_units` (customer, product, time, units): what came back of a purchase.
 * Either way the return is taken off the customer's total; a match only says which purchase it belongs to.
 * @param lines SQL or table of used lines
 */
export async function matchReturns(engine: Engine, lines: string): Promise<ReturnsSummary> {
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE returns_matched AS
    WITH lines AS (SELECT place, customer, coalesce(product, description, '') AS product, time, quantity, amount FROM ${lines}),
      returns AS MATERIALIZED (SELECT place, customer, product, time, -quantity AS back, -amount AS amount FROM lines WHERE amount < 0),
      -- Few lines have a return: the others need not be grouped.
      purchases AS (SELECT customer, product, time, sum(quantity) AS bought
        FROM (SELECT * FROM lines WHERE amount > 0) SEMI JOIN returns USING (customer, product) GROUP BY ALL)
    SELECT r.place, r.customer, r.product, r.time AS returned, r.amount, r.back, p.time AS purchased, p.bought
    FROM returns r ASOF LEFT JOIN purchases p ON r.customer = p.customer AND r.product = p.product AND r.time >= p.time;
    CREATE OR REPLACE TEMP TABLE returned_units AS
    SELECT customer, product, purchased AS time, least(sum(back), any_value(bought)) AS units
    FROM returns_matched WHERE purchased IS NOT NULL GROUP BY ALL`)
  return summariseReturns(engine)
}

/** How the returns were netted. Needs matchReturns. */
export async function summariseReturns(engine: Engine): Promise<ReturnsSummary> {
  const rows = await engine.rows(
    `SELECT purchased IS NOT NULL AS matched, count(*) AS rows, sum(amount)::DOUBLE AS amount, min(place, 3) AS places
     FROM returns_matched GROUP BY ALL`,
  )
  const of = (matched: boolean): ReturnsSummary['matched'] => {
    const row = rows.find((candidate) => candidate['matched'] === matched)
    if (row === undefined) return { rows: 0, amount: 0, places: [] }
    const places = JSON.parse(String(row['places'])) as (string | number)[]
    return { rows: Number(row['rows']), amount: Number(row['amount']), places: places.map(Number) }
  }
  return { matched: of(true), unmatched: of(false) }
}
