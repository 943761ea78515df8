import type { Purchases } from '../../../src/customers/recommendations/purchases.ts'

/** Purchases without files: of each customer, orders as a day and products. */
export function purchasesOf(baskets: readonly (readonly { day: number; products: readonly number[] }[])[]): Purchases {
  const entries = baskets.flatMap((orders, customer) => orders.map((order) => ({ customer, ...order })))
  const lines = entries.flatMap(({ customer, products }, order) =>
    [...new Set(products)].sort((a, b) => a - b).map((product) => ({ customer, order, product })),
  )
  const width = Math.max(0, ...lines.map(({ product }) => product)) + 1
  return {
    customers: baskets.map((_, place) => `C${String(place).padStart(5, '0')}`),
    products: Array.from({ length: width }, (_, place) => ({ code: `P${place}`, name: `Product ${place}` })),
    customer: Uint32Array.from(lines, ({ customer }) => customer),
    order: Uint32Array.from(lines, ({ order }) => order),
    product: Uint32Array.from(lines, ({ product }) => product),
    units: new Float64Array(lines.length).fill(1),
    returnedLater: { customer: new Uint32Array(), product: new Uint32Array() },
    days: Int32Array.from(entries, ({ day }) => day),
  }
}

export const noPause = (): Promise<void> => Promise.resolve()
