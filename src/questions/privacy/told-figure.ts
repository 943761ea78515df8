/**
 * What each customer adds to one figure, so that the figure is the sum over customers: revenue adds an amount, a count adds 1. Amounts are whole ten-thousandths modulo 2³², which
 * keeps sums and differences exact and holds no amount that could be read back with certainty.
 */
export interface ToldFigure {
  /** Figures of one family can be added and subtracted so that something is learned: revenue, gross revenue, returned revenue. */
  family: string
  /** Numbers of customers within the snapshot, ascending; each adds something other than 0. */
  customers: Uint32Array
  /** What each adds, in the same order. */
  adds: Int32Array
}

/** What a customer adds, as it is kept. */
export const asAdd = (value: number): number => Math.round(value * 10_000) | 0

/**
 * In how many customers two figures differ when one is taken from the other, up to a limit.
 * @param sign 1 for the difference, −1 for the sum
 */
export function differingCustomers(a: ToldFigure, b: ToldFigure, sign: 1 | -1, limit: number): number {
  let [i, j, differing] = [0, 0, 0]
  while ((i < a.customers.length || j < b.customers.length) && differing < limit) {
    const one = a.customers[i] ?? Number.POSITIVE_INFINITY
    const other = b.customers[j] ?? Number.POSITIVE_INFINITY
    if (one !== other || (((a.adds[i] ?? 0) - sign * (b.adds[j] ?? 0)) | 0) !== 0) differing++
    if (one <= other) i++
    if (other <= one) j++
  }
  return differing
}
