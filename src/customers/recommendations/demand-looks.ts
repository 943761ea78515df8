import type { Purchases } from './purchases.ts'

/** A group's own figures count fully from about so many customers on; before, those of all weigh in. */
const ownCustomers = 20
const recencyLimits = [30, 90, 180]
const orderLimits = [1, 2, 5, 10, 20]

/** Customers are in groups by how long ago the last order was and how many there were. */
export const groupCount = (recencyLimits.length + 1) * (orderLimits.length + 1)

/** What is known on a day, and what came in the horizon from it on. */
export interface Look {
  from: number
  /** Of each customer: the group on that day, −1 before the first order. */
  groups: Int8Array
  /** Of each group: orders that came, and customers. */
  orders: Float64Array
  sizes: Float64Array
}

const below = (limits: readonly number[], value: number): number => limits.filter((limit) => value > limit).length

/** Puts customers in groups as of a day, and counts what they ordered in the horizon after it. */
export function lookAt({ customers, customer, order, days }: Purchases, from: number, horizon: number): Look {
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

/** Orders that came of all customers known on the day. */
export const ordersOf = ({ orders }: Look): number => orders.reduce((sum, count) => sum + count, 0)

/** Orders per customer of each group in a window, over past windows. */
export function ratesOf(past: readonly Look[]): number[] {
  const total = (of: 'orders' | 'sizes', group: number): number => past.reduce((sum, look) => sum + look[of][group], 0)
  const groups = Array.from({ length: groupCount }, (_, group) => group)
  const everyone = groups.reduce((sum, group) => sum + total('sizes', group), 0)
  const usual = everyone === 0 ? 0 : groups.reduce((sum, group) => sum + total('orders', group), 0) / everyone
  return groups.map((group) => (total('orders', group) + ownCustomers * usual) / (total('sizes', group) + ownCustomers))
}

/** The orders foreseen from a look of all customers known then, by the windows that had ended. */
export function forecastOrders(looks: readonly Look[], back: number): number {
  const rates = ratesOf(looks.slice(back + 1))
  return looks[back].sizes.reduce((sum, size, group) => sum + size * rates[group], 0)
}
