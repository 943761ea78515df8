import type { Purchases } from './purchases.ts'

/** An audience's own figures count fully from about so many orders on; before, those of all weigh in. */
const ownOrders = 50

/** Orders of an audience in a time, and the units of each product in them. */
export interface Bought {
  orders: number
  units: Float64Array
}

/**
 * Counts what each part of the customers bought from a day on, until another, in one pass.
 * @param parts the part of each customer, from 0; −1 for none
 */
export function tally(
  { customer, order, product, units, days, products }: Purchases,
  since: number,
  until: number,
  parts: ArrayLike<number>,
  count: number,
): Bought[] {
  const found = Array.from({ length: count }, (): Bought => ({ orders: 0, units: new Float64Array(products.length) }))
  for (let at = 0; at < order.length; at++) {
    const day = days[order[at]]
    const part = parts[customer[at]]
    if (day < since || day >= until || part < 0) continue
    if (at === 0 || order[at] !== order[at - 1]) found[part].orders++
    found[part].units[product[at]] += units[at]
  }
  return found
}

/** What all parts bought together. */
export function sumOf(parts: readonly Bought[]): Bought {
  const units = new Float64Array(parts[0]?.units.length ?? 0)
  for (const part of parts)
    for (let product = 0; product < units.length; product++) units[product] += part.units[product]
  return { orders: parts.reduce((sum, { orders }) => sum + orders, 0), units }
}

/** Units of each product in an order of an audience, drawn towards those of all where it has few orders. */
export const unitsPerOrder = (own: Bought, all: Bought): Float64Array =>
  all.orders === 0
    ? own.units.slice()
    : own.units.map((sum, product) => (sum + (ownOrders * all.units[product]) / all.orders) / (own.orders + ownOrders))
