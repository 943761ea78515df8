import { type Pair, sizesOf, withInterval } from './demand-errors.ts'
import { forecastOrders, groupCount, type Look, lookAt, ordersOf, ratesOf } from './demand-looks.ts'
import { type Season, seasonAt } from './demand-season.ts'
import { sumOf, tally, unitsPerOrder } from './demand-units.ts'
import type { Purchases } from './purchases.ts'

/** Windows of the horizon's length that are looked back at, at most and at least. */
const mostWindows = 12
const fewestWindows = 3
/** What orders hold is counted over so many horizons before the day from which it is foreseen. */
const mixWindows = 2
/** A group of customers smaller than this is no audience to learn the errors from. */
const smallestAudience = 50
/** The last window is called busy or quiet where its orders are so far from those of the mean window. */
const noteworthy = 0.2
const level = 0.8

interface ProductDemand {
  product: number
  units: number
  /** 80 % interval of the units. */
  low: number
  high: number
}

export interface Demand {
  /** Orders that the audience is expected to place. */
  orders: number
  products: ProductDemand[]
  level: number
  /** How many past windows the errors were learned from. */
  windows: number
  /** What the same days a year before say; absent where they do not lie within the data. */
  season: Season | undefined
  /** Orders of the last window and of the mean one, where these are far apart and no year before tells what comes next. */
  ending: { orders: number; usual: number } | undefined
}

/**
 * Foresees how many units of each product an audience buys within a horizon: orders expected × units per order.
 * Orders: customers are put in groups by how many orders they have and how long ago the last one was; each group's orders per customer are
 * counted over past windows of the same length, and set to the season of the whole shop. Units per order: of the audience's own orders of
 * late, drawn towards those of all where they are few. Both are done again for past days, for all customers and for each group: how much
 * came for forecasts of a size sets their level, and how far they were off then gives the interval, on log((units + 1) / (forecast + 1)).
 * That is an empirical interval: forecasts of one day and of overlapping groups are off together, so no coverage is guaranteed.
 * Customers who have not bought yet are not foreseen.
 * @param day from which it is foreseen, counted as in the purchases: nothing from that day on is looked at
 * @param audience whether a customer is in it
 * @returns undefined where the history is shorter than four horizons
 */
export function foreseeDemand(
  purchases: Purchases,
  day: number,
  horizon: number,
  audience: (customer: number) => boolean,
): Demand | undefined {
  const first = purchases.days.reduce((least, other) => Math.min(least, other), day)
  const windows = Math.min(mostWindows, Math.floor((day - first) / horizon) - 1)
  if (windows < fewestWindows) return undefined
  const looks = Array.from({ length: windows + 1 }, (_, back) => lookAt(purchases, day - back * horizon, horizon))
  const pairs = Array.from({ length: windows - 1 }, (_, at) => judge(purchases, looks, at + 1)).flat()
  const sizes = sizesOf(pairs, level)
  const season = seasonAt(purchases.days, looks, 0)
  const { orders, units } = forecastFor(purchases, looks, audience)
  const factor = season?.factor ?? 1
  return {
    orders: orders * factor * biasOf(looks),
    level,
    windows: windows - 1,
    season,
    ending: season === undefined ? endingOf(purchases, looks) : undefined,
    products: [...units.entries()]
      .filter(([, each]) => each > 0)
      .map(([product, each]) => ({ product, ...withInterval(each * factor, sizes) }))
      .filter((each) => each.units > 0)
      .sort((a, b) => b.units - a.units || a.product - b.product),
  }
}

/** Orders that came for each one that was foreseen, over the past windows. */
function biasOf(looks: readonly Look[]): number {
  const past = looks.slice(1, -1)
  const foreseen = past.reduce((sum, _, at) => sum + forecastOrders(looks, at + 1), 0)
  return foreseen > 0 ? past.reduce((sum, look) => sum + ordersOf(look), 0) / foreseen : 1
}

const since = (looks: readonly Look[], back: number): number =>
  looks[back].from - mixWindows * (looks[0].from - looks[1].from)

/** The forecast of today for an audience, before the season and the level of its size. */
function forecastFor(
  purchases: Purchases,
  looks: readonly Look[],
  audience: (customer: number) => boolean,
): { orders: number; units: Float64Array } {
  const [{ from, groups }, ...past] = looks
  const rates = ratesOf(past)
  const parts = groups.map((_, row) => (audience(row) ? 0 : 1))
  const orders = groups.reduce((sum, group, row) => sum + (group >= 0 && parts[row] === 0 ? rates[group] : 0), 0)
  const bought = tally(purchases, since(looks, 0), from, parts, 2)
  return { orders, units: unitsPerOrder(bought[0], sumOf(bought)).map((each) => each * orders) }
}

/** The forecasts of a past day, for all customers and for each large group, beside what came. */
function judge(purchases: Purchases, looks: readonly Look[], back: number): Pair[] {
  const { from, groups, sizes } = looks[back]
  const rates = ratesOf(looks.slice(back + 1))
  const factor = seasonAt(purchases.days, looks, back)?.factor ?? 1
  const bought = tally(purchases, since(looks, back), from, groups, groupCount)
  const came = tally(purchases, from, looks[back - 1].from, groups, groupCount)
  const all = sumOf(bought)
  const audiences = [
    { own: all, orders: forecastOrders(looks, back), came: sumOf(came) },
    ...[...sizes.entries()].flatMap(([group, size]) =>
      size < smallestAudience ? [] : [{ own: bought[group], orders: rates[group] * size, came: came[group] }],
    ),
  ]
  return audiences.flatMap(({ own, orders, came: later }) => {
    const units = unitsPerOrder(own, all)
    return [...units.entries()].flatMap(([product, each]) =>
      each * orders > 0 ? [{ forecast: each * orders * factor, came: later.units[product] }] : [],
    )
  })
}

function endingOf({ days }: Purchases, looks: readonly Look[]): Demand['ending'] {
  const horizon = looks[0].from - looks[1].from
  const counts = new Float64Array(looks.length - 1)
  for (const day of days) {
    const back = Math.ceil((looks[0].from - day) / horizon) - 1
    if (back >= 0 && back < counts.length) counts[back]++
  }
  const usual = counts.reduce((sum, count) => sum + count, 0) / counts.length
  return Math.abs(counts[0] - usual) > noteworthy * usual ? { orders: counts[0], usual } : undefined
}
