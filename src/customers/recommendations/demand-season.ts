import { forecastOrders, type Look, ordersOf } from './demand-looks.ts'

/** A year in whole weeks, so that the same days of the week are compared. */
const year = 364
/** So many days before the same days a year before have to be known, to compare them with. */
const fewestBefore = 7
/** How far the logarithm of a season usually is from 0: one told by few orders is drawn towards 0 by its variance beside this. */
const usualSpread = 0.4

/** What the same days a year before say of the whole shop. */
export interface Season {
  /** The first of those days, and the orders that came in them. */
  from: number
  orders: number
  /** Orders a day in them, for each one a day just before them. */
  change: number
  /** What a forecast is multiplied by: below 1 for a quiet time. */
  factor: number
}

/**
 * The season of the horizon from a look on, where the same days a year before and at least a week before them lie within the data.
 * How busy the last window was (orders for each one foreseen) × how orders a day changed at the same turn a year before; the logarithm is
 * drawn towards 0 where few orders tell it. Where less than a whole window was known before those days, the same part of the last one counts.
 * @param days of each order
 */
export function seasonAt(days: Int32Array, looks: readonly Look[], back: number): Season | undefined {
  const horizon = looks[0].from - looks[1].from
  const { from } = looks[back]
  const first = days.reduce((least, day) => Math.min(least, day), from)
  const before = Math.min(horizon, from - year - first)
  if (before < fewestBefore || horizon > year || back + 2 >= looks.length) return undefined
  const perDay = (start: number, length: number): number =>
    (days.reduce((sum, day) => sum + (day >= start && day < start + length ? 1 : 0), 0) + 0.5) / length
  const [same, previous] = [perDay(from - year, horizon), perDay(from - year - before, before)]
  const part = perDay(from - before, before) / perDay(from - horizon, horizon)
  const past = looks.slice(back + 1, -1).map((look, at) => ({
    came: ordersOf(look),
    foreseen: forecastOrders(looks, back + 1 + at),
  }))
  const sum = (of: 'came' | 'foreseen'): number => past.reduce((total, each) => total + each[of], 0)
  const busy =
    ((past[0].came + 0.5) / (past[0].foreseen + 0.5) / ((sum('came') + 0.5) / (sum('foreseen') + 0.5))) * part
  // Of the logarithm of a count of orders, as Poisson has it.
  const variance = 1 / (same * horizon) + 1 / (previous * before)
  return {
    from: from - year,
    orders: Math.round(same * horizon - 0.5),
    change: same / previous,
    factor: ((busy * same) / previous) ** (usualSpread ** 2 / (usualSpread ** 2 + variance)),
  }
}
