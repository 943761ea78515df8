import type { Purchases } from './purchases.ts'

/** Windows of the horizon's length that are looked back at, at most and at least. */
const mostWindows = 12
const fewestWindows = 3
/** What orders hold is counted over so many horizons before the day from which it is foreseen. */
const mixWindows = 2
/** An audience's own figures count fully from about so many orders or customers on; before, those of all weigh in. */
const ownOrders = 50
const ownCustomers = 20
/** Forecasts of similar size are judged together, so many at least. */
const perSize = 200
/** A group of customers smaller than this is no audience to learn the errors from. */
const smallestAudience = 50
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
}

/** How many days the history must have for a horizon. */
const _neededDays = (horizon: number): number => (fewestWindows + 1) * horizon

/**
 * Foresees how many units of each product an audience buys within a horizon: orders expected × units per order.
 * Orders: customers are put in groups by how many orders they have and how long ago the last one was; each group's orders per customer are
 * counted over past windows of the same length. Units per order: of the audience's own orders of late, drawn towards those of all where
 * they are few. Both are done again for past days, for all customers and for each group; how far those forecasts were off, by their
 * size, gives the interval (split conformal prediction, Lei et al. 2018, on log((units + 1) / (forecast + 1))) and sets the level right.
 * Customers who have not bought yet are not foreseen.
 * @param day from which it is foreseen, counted as in the purchases: nothing from that day on is looked at
 * @param audience whether a customer is in it
 * @returns undefined where the history is shorter than neededDays
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
  const pairs: Pair[] = []
  for (let back = 1; back < windows; back++) pairs.push(...judge(purchases, looks, back))
  const sizes = sizesOf(pairs)
  const own = forecast(purchases, looks, 0, audience)
  return {
    orders: own.orders,
    level,
    windows: windows - 1,
    products: [...own.units.entries()]
      .filter(([, units]) => units > 0)
      .map(([product, units]) => ({ product, ...withInterval(units, sizes) }))
      .sort((a, b) => b.units - a.units || a.product - b.product),
  }
}

/** What is known on a day, and what came in the horizon from it on. */
interface Look {
  from: number
  /** Of each customer: the group on that day, −1 before the first order. */
  groups: Int8Array
  orders: Float64Array
  sizes: Float64Array
}

const recencyLimits = [30, 90, 180]
const orderLimits = [1, 2, 5, 10, 20]
const groupCount = (recencyLimits.length + 1) * (orderLimits.length + 1)
const below = (limits: readonly number[], value: number): number => limits.filter((limit) => value > limit).length

function lookAt({ customers, customer, order, days }: Purchases, from: number, horizon: number): Look {
  const count = new Uint32Array(customers.length)
  const last = new Int32Array(customers.length)
  const upcoming = new Uint32Array(customers.length)
  for (let at = 0; at < order.length; at++) {
    if (at > 0 && order[at] === order[at - 1]) continue
    const day = days[order[at]]
    if (day < from) {
      count[customer[at]]++
      last[customer[at]] = day
    } else if (day < from + horizon) upcoming[customer[at]]++
  }
  const groups = Int8Array.from(count, (orders, row) =>
    orders === 0 ? -1 : below(recencyLimits, from - last[row]) * (orderLimits.length + 1) + below(orderLimits, orders),
  )
  const look: Look = { from, groups, orders: new Float64Array(groupCount), sizes: new Float64Array(groupCount) }
  groups.forEach((group, row) => {
    if (group < 0) return
    look.sizes[group]++
    look.orders[group] += upcoming[row]
  })
  return look
}

interface Forecast {
  orders: number
  units: Float64Array
}

/** A forecast from a look, by the windows that had ended by then. */
function forecast(
  purchases: Purchases,
  looks: readonly Look[],
  back: number,
  audience: (customer: number) => boolean,
): Forecast {
  const { from, groups } = looks[back]
  const rates = ratesOf(looks.slice(back + 1))
  let orders = 0
  groups.forEach((group, row) => {
    if (group >= 0 && audience(row)) orders += rates[group]
  })
  const since = from - mixWindows * (looks[0].from - looks[1].from)
  const units = unitsPerOrder(purchases, since, from, audience)
  return { orders, units: units.map((each) => each * orders) }
}

/** Orders per customer of each group in a window, over past windows. */
function ratesOf(past: readonly Look[]): number[] {
  const total = (of: 'orders' | 'sizes', group: number): number => past.reduce((sum, look) => sum + look[of][group], 0)
  const groups = Array.from({ length: groupCount }, (_, group) => group)
  const everyone = groups.reduce((sum, group) => sum + total('sizes', group), 0)
  const usual = everyone === 0 ? 0 : groups.reduce((sum, group) => sum + total('orders', group), 0) / everyone
  return groups.map((group) => (total('orders', group) + ownCustomers * usual) / (total('sizes', group) + ownCustomers))
}

function unitsPerOrder(
  { customer, order, product, units, days, products }: Purchases,
  since: number,
  until: number,
  audience: (customer: number) => boolean,
): Float64Array {
  const own = new Float64Array(products.length)
  const all = new Float64Array(products.length)
  let [ownCount, allCount] = [0, 0]
  for (let at = 0; at < order.length; at++) {
    const day = days[order[at]]
    if (day < since || day >= until) continue
    const isOwn = audience(customer[at])
    const begins = at === 0 || order[at] !== order[at - 1]
    if (begins) allCount++
    if (begins && isOwn) ownCount++
    all[product[at]] += units[at]
    if (isOwn) own[product[at]] += units[at]
  }
  if (allCount === 0) return own
  return own.map((sum, column) => (sum + (ownOrders * all[column]) / allCount) / (ownCount + ownOrders))
}

/** A forecast of a product and what came. */
interface Pair {
  forecast: number
  came: number
}

/** The forecasts of a past day, for all customers and for each group, beside what came. */
function judge(purchases: Purchases, looks: readonly Look[], back: number): Pair[] {
  const { from, groups, sizes } = looks[back]
  const until = looks[back - 1].from
  const large = [...sizes.keys()].filter((group) => sizes[group] >= smallestAudience)
  const audiences = [(row: number) => groups[row] >= 0, ...large.map((group) => (row: number) => groups[row] === group)]
  return audiences.flatMap((audience) => {
    const { units } = forecast(purchases, looks, back, audience)
    const came = unitsIn(purchases, from, until, audience)
    return [...units.entries()].flatMap(([product, each]) =>
      each > 0 ? [{ forecast: each, came: came[product] }] : [],
    )
  })
}

/** The units of each product that an audience bought from a day on, until another. */
function unitsIn(
  { customer, order, product, units, days, products }: Purchases,
  from: number,
  until: number,
  audience: (customer: number) => boolean,
): Float64Array {
  const sums = new Float64Array(products.length)
  for (let at = 0; at < order.length; at++) {
    const day = days[order[at]]
    if (day >= from && day < until && audience(customer[at])) sums[product[at]] += units[at]
  }
  return sums
}

/** How far forecasts up to a size were off. */
interface SizeClass {
  upTo: number
  factor: number
  low: number
  high: number
}

/** Classes of forecasts, smallest first: each spans at least a factor of two and has enough pairs; what is left at the small end goes with the last. */
function sizesOf(pairs: readonly Pair[]): SizeClass[] {
  const ordered = pairs.toSorted((a, b) => a.forecast - b.forecast || a.came - b.came)
  const classes: SizeClass[] = []
  let end = ordered.length
  while (end > 0) {
    let start = Math.max(0, end - perSize)
    const half = ordered[end - 1].forecast / 2
    while (start > 0 && ordered[start - 1].forecast > half) start--
    if (start < perSize) start = 0
    const upTo = end === ordered.length ? Number.POSITIVE_INFINITY : ordered[end - 1].forecast
    classes.unshift(classOf(ordered.slice(start, end), upTo))
    end = start
  }
  return classes
}

function classOf(pairs: readonly Pair[], upTo: number): SizeClass {
  const errors = Float64Array.from(pairs, ({ forecast, came }) => Math.log((came + 1) / (forecast + 1))).sort()
  const sum = (of: keyof Pair): number => pairs.reduce((total, pair) => total + pair[of], 0)
  // The rank that split conformal prediction takes of n errors: one more than there are.
  const rank = Math.min(errors.length, Math.ceil(((1 + level) / 2) * (errors.length + 1)))
  return { upTo, factor: sum('came') / sum('forecast'), low: errors[errors.length - rank], high: errors[rank - 1] }
}

function withInterval(forecast: number, sizes: readonly SizeClass[]): Omit<ProductDemand, 'product'> {
  const { factor, low, high } = sizes.find(({ upTo }) => forecast <= upTo) ?? { factor: 1, low: 0, high: 0 }
  const bound = (error: number): number => Math.max(0, (forecast + 1) * Math.exp(error) - 1)
  return { units: forecast * factor, low: bound(low), high: bound(high) }
}
