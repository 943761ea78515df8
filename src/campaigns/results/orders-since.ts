import { daysBetween } from '../../customers/calendar.ts'
import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { type OrderCode, orderCodes } from './order-codes.ts'
import type { ResultWindow } from './result-window.ts'
import { type OrderOptions, withOrders } from './with-orders.ts'

/** What an export of orders says of a campaign. */
export interface OrdersSince {
  /** Customers who bought something in the days that count. */
  ordered: ReadonlySet<string>
  /** Codes on its orders, whatever their day; undefined where no column holds any. */
  codes: OrderCode[] | undefined
}

/**
 * Reads an export of orders, cleaned as an import does, for the orders of a window. Where it tells days and no times, the day on which the
 * arms were fixed counts as a whole.
 * @throws ShoalError results/not-orders, results/too-early where it ends before the window does, and whatever an import can fail with
 */
export const ordersSince = (
  engine: Engine,
  file: string,
  options: OrderOptions,
  window: ResultWindow,
): Promise<OrdersSince> =>
  withOrders(engine, file, options, async (snapshot, folder) => {
    const [found] = await engine.rows(
      "SELECT strftime(max(time), '%Y-%m-%d') AS last, coalesce(bool_or(time <> time::DATE), false) AS timed FROM used_lines",
    )
    const last = String(found?.['last'])
    if (last < window.last) {
      const days = Math.max(0, daysBetween(window.day, last) + 1)
      throw new ShoalError('results/too-early', { file, from: window.day, until: last, needed: window.last, days })
    }
    const [from, until] =
      found?.['timed'] === true ? [window.from, window.until] : [window.day, window.until.slice(0, 10)]
    const rows = await engine.columns(
      `SELECT DISTINCT customer FROM used_lines WHERE amount > 0 AND time >= TIMESTAMP ${text(timestamp(from))} AND time < TIMESTAMP ${text(timestamp(until))}`,
    )
    return { ordered: new Set(rows.texts('customer')), codes: await orderCodes(engine, snapshot, folder) }
  })

/** A day or a minute in full. */
const timestamp = (at: string): string => (at.length === 10 ? `${at} 00:00:00` : `${at}:00`)
