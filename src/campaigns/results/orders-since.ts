import { daysBetween, daysLater } from '../../customers/calendar.ts'
import type { Engine } from '../../engine/engine.ts'
import { text } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Observation } from './observations.ts'
import { type OrderCode, orderCodes } from './order-codes.ts'
import type { ResultWindow } from './result-window.ts'
import { type OrderOptions, withOrders } from './with-orders.ts'

/** What an export of orders says of a campaign. */
export interface OrdersSince {
  /** Customers who bought something in the days that count. */
  ordered: ReadonlySet<string>
  /** Codes on its orders, whatever their day; undefined where no column holds any. */
  codes: OrderCode[] | undefined
  /** What came of each mailbox. */
  observations: Observation[]
  /** Share of the days that are in, where not all are. */
  progress?: number
}

/** How an export is looked at. */
export interface OrdersAsked {
  /** Whether one that ends before the days do, or is read before they are over, is read as far as it goes. */
  isEarly: boolean
  /** What time it is, of the shop: YYYY-MM-DD HH:MM. What is dated later has not happened. */
  now: string
  /** Reads what came of each mailbox, while the lines are there. */
  observe: (window: ResultWindow) => Promise<Observation[]>
}

/**
 * Reads an export of orders, cleaned as an import does, for the orders of a window. Where it tells days and no times, the day on which the
 * arms were fixed counts as a whole.
 * @throws ShoalError results/not-orders, results/too-early where it ends before the window does (looked at early: before its first day does), results/not-over where the
 * window is not over yet, whatever the export says, and whatever an import can fail with
 */
export const ordersSince = (
  engine: Engine,
  file: string,
  options: OrderOptions,
  asked: ResultWindow,
  { isEarly, now, observe }: OrdersAsked,
): Promise<OrdersSince> =>
  withOrders(engine, file, options, async (snapshot, folder) => {
    const [found] = await engine.rows(
      "SELECT strftime(max(time), '%Y-%m-%d') AS last, coalesce(bool_or(time <> time::DATE), false) AS timed FROM used_lines",
    )
    const until = String(found?.['last'])
    const today = now.slice(0, 10)
    const last = until < today ? until : today
    const days = Math.max(0, daysBetween(asked.day, last) + 1)
    const isOver = asked.until <= now
    const isShort = until < asked.last || !isOver
    if (isShort && !(isEarly && days > 0))
      throw until < asked.last
        ? new ShoalError('results/too-early', { file, from: asked.day, until, needed: asked.last, days })
        : new ShoalError('results/not-over', { file, from: asked.day, until, over: asked.until.slice(0, 10), today })
    const window = isShort ? upTo(asked, last) : asked
    const [from, end] =
      found?.['timed'] === true ? [window.from, window.until] : [window.day, window.until.slice(0, 10)]
    const rows = await engine.columns(
      `SELECT DISTINCT customer FROM used_lines WHERE amount > 0 AND time >= TIMESTAMP ${text(timestamp(from))} AND time < TIMESTAMP ${text(timestamp(end))}`,
    )
    return {
      ordered: new Set(rows.texts('customer')),
      codes: await orderCodes(engine, snapshot, folder),
      observations: await observe(window),
      ...(isShort ? { progress: Math.min(days, asked.days) / asked.days } : {}),
    }
  })

/** The part of a window up to a day and with it. */
const upTo = (window: ResultWindow, last: string): ResultWindow => ({
  ...window,
  until: `${daysLater(last, 1)} 00:00`,
  last,
})

/** A day or a minute in full. */
const timestamp = (at: string): string => (at.length === 10 ? `${at} 00:00:00` : `${at}:00`)
