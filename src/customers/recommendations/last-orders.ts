import { transpose } from '../../numerics/binary-matrix.ts'
import { popularity } from '../../numerics/simple-scores.ts'
import { type History, historyFrom, type Purchases } from './purchases.ts'

/** What stays known once the last order of each customer with two or more is held out, and what was in those. */
export interface Held {
  before: History
  /** By customer: the products of the last order, of those that are known from before. */
  wanted: Map<number, Set<number>>
  /** Orders of each customer before the one that is held out. */
  earlier: Uint32Array
  /** Customers whose last order held nothing but products that nobody had bought before: there is nothing to be found. */
  onlyNew: number
}

/**
 * Holds out the last order by time of every customer with at least two; of two at the same time, the higher order number. What came back
 * only after that order was still there when it was placed.
 */
export function holdOutLast(purchases: Purchases): Held {
  const { customers, products, customer, order, product, returnedLater } = purchases
  const count = orderCounts(purchases)
  const last = new Int32Array(customers.length).fill(-1)
  for (let at = 0; at < order.length; at++) last[customer[at]] = order[at]
  const isHeld = (at: number): boolean => order[at] === last[customer[at]] && count[customer[at]] > 1
  const kept = (of: Uint32Array, more: Uint32Array): Uint32Array => {
    const rest = of.filter((_, at) => !isHeld(at))
    const all = new Uint32Array(rest.length + more.length)
    all.set(rest)
    all.set(more, rest.length)
    return all
  }
  const before = historyFrom(
    customers.length,
    products.length,
    kept(customer, returnedLater.customer),
    kept(product, returnedLater.product),
  )
  const known = popularity(transpose(before.matrix))
  const wanted = new Map<number, Set<number>>()
  for (let at = 0; at < order.length; at++) {
    if (!isHeld(at) || known[product[at]] === 0) continue
    const set = wanted.get(customer[at]) ?? new Set()
    wanted.set(customer[at], set.add(product[at]))
  }
  const held = count.reduce((sum, orders) => sum + (orders > 1 ? 1 : 0), 0)
  return { before, wanted, earlier: count.map((orders) => Math.max(0, orders - 1)), onlyNew: held - wanted.size }
}

/** How many orders each customer has of which something was kept. */
export function orderCounts({ customers, customer, order }: Purchases): Uint32Array {
  const count = new Uint32Array(customers.length)
  for (let at = 0; at < order.length; at++) if (at === 0 || order[at] !== order[at - 1]) count[customer[at]]++
  return count
}
