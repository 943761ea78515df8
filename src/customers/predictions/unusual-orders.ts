import type { Engine } from '../../engine/engine.ts'
import { robustDeviations, robustDistances } from '../../numerics/robust-distance.ts'
import { prepareLines } from '../cleaning/prepare-lines.ts'
import type { Snapshot } from '../snapshot.ts'

/** What an order is looked at by; all of them span factors of a hundred and more, so they enter as log(1 + x). */
const traits = ['amount', 'pieces', 'lines', 'price'] as const
type OrderTrait = (typeof traits)[number]

/** An order with how unusual it is, and what it stands out by most. */
export interface UnusualOrder {
  order: string
  customer: string
  day: string
  amount: number
  /** Robust standard deviations from the usual order. */
  score: number
  furthest: OrderTrait
}

/** How many orders are listed. */
const listed = 200

/**
 * The orders that lie furthest from the usual one in amount, pieces, lines and highest price (robust distance), the furthest first. Unusual, not
 * fraudulent. What an order stands out by is the trait with the largest deviation.
 */
export async function unusualOrders(engine: Engine, snapshot: Snapshot, folder: string): Promise<UnusualOrder[]> {
  await prepareLines(engine, snapshot, folder)
  const columns = await engine.columns(
    `SELECT customer, order_id, min(time)::DATE::VARCHAR AS day, sum(amount)::DOUBLE AS amount, sum(quantity)::DOUBLE AS pieces,
      count(*)::DOUBLE AS lines, max(price)::DOUBLE AS price
     FROM used_lines WHERE amount > 0 GROUP BY customer, order_id ORDER BY customer, order_id`,
  )
  const [customers, orders, days] = ['customer', 'order_id', 'day'].map((name) => columns.texts(name))
  const values = traits.map((trait) => columns.numbers(trait).map((value) => Math.log1p(Math.max(0, value || 0))))
  const scores = robustDistances(values)
  const deviations = values.map(robustDeviations)
  const amounts = columns.numbers('amount')
  return Uint32Array.from(scores.keys())
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    .subarray(0, listed)
    .reduce<UnusualOrder[]>((found, row) => {
      const far = (trait: number): number => Math.abs(deviations[trait]?.[row] ?? 0)
      const furthest = traits.reduce(
        (best, trait, j) => (far(j) > far(traits.indexOf(best)) ? trait : best),
        traits[0] as OrderTrait,
      )
      found.push({
        order: orders?.[row] ?? '',
        customer: customers?.[row] ?? '',
        day: days?.[row] ?? '',
        amount: amounts[row] as number,
        score: scores[row] as number,
        furthest,
      })
      return found
    }, [])
}
