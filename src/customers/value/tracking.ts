import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'
import { type FittedPurchases, purchasesWithin } from '../../numerics/purchase-model.ts'
import { daysBetween, daysLater } from '../calendar.ts'
import type { CustomerHistories } from './purchase-days.ts'
import type { TimeSplit } from './time-split.ts'

const nobody = { x: 0, tx: 0, T: 0 }

/**
 * Repeat purchases of the customers known before the cutoff, week by week from the first day to the end of the hold-out: those that were, and
 * those that the model expects of such customers from their first purchase on. Needs preparePurchaseDays.
 */
export async function trackPurchases(
  engine: Engine,
  model: FittedPurchases,
  { histories: { T } }: CustomerHistories,
  from: string,
  { cutoff, end }: TimeSplit,
): Promise<{ day: string; actual: number; expected: number }[]> {
  const rows = await engine.rows(`
    SELECT week::INT AS week, count(*)::INT AS purchases FROM (
      SELECT date_diff('day', DATE ${text(from)}, day) // 7 AS week
      FROM (SELECT customer, day, min(day) OVER (PARTITION BY customer) AS first FROM purchase_days WHERE day < DATE ${text(end)})
      WHERE day > first AND first < DATE ${text(cutoff)}) GROUP BY week ORDER BY week`)
  const made = new Map(rows.map((row) => [Number(row['week']), Number(row['purchases'])]))
  // The day of a first purchase, counted from the first of all, is what T leaves of the time to the cutoff.
  const calibration = daysBetween(from, cutoff) - 1
  const firsts = new Map<number, number>()
  for (const seen of T) firsts.set(calibration - seen, (firsts.get(calibration - seen) ?? 0) + 1)
  const weeks = Math.floor(daysBetween(from, end) / 7)
  let actual = 0
  return Array.from({ length: weeks }, (_, week) => {
    actual += made.get(week) ?? 0
    const until = (week + 1) * 7 - 1
    let expected = 0
    for (const [first, customers] of firsts)
      if (until > first) expected += customers * purchasesWithin(model, nobody, { value: until - first, unit: 'days' })
    return { day: daysLater(from, until), actual, expected }
  })
}
