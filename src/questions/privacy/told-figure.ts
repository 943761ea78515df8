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
  let i = 0
  let j = 0
  let differing = 0
  while ((i < a.customers.length || j < b.customers.length) && differing < limit) {
    const one = a.customers[i] ?? Number.POSITIVE_INFINITY
    const other = b.customers[j] ?? Number.POSITIVE_INFINITY
    if (one !== other || (((a.adds[i] ?? 0) - sign * (b.adds[j] ?? 0)) | 0) !== 0) differing++
    if (one <= other) i++
    if (other <= one) j++
  }
  return differing
}

/** Every how many-th customer of a figure is looked at first. */
export const sampled = (customers: number): number => Math.max(1, Math.floor(customers / 256))

/** After so many customers of whom nothing cancels, nothing will: in a part that leaves few there are fewer of these than the threshold. */
export const enoughOf = (threshold: number): number => 4 * threshold

/** Whether a figure may be a part of another that leaves few: by a sample, most of its customers are in it, and what some of them add is the same. */
export function isPerhapsPart(figure: ToldFigure, whole: ToldFigure, threshold: number): boolean {
  if (whole.customers.length < figure.customers.length) return false
  let missing = 0
  let same = 0
  let looked = 0
  for (let i = 0; i < figure.customers.length; i += sampled(figure.customers.length)) {
    const at = placeIn(whole.customers, figure.customers[i] ?? 0)
    if (at === undefined) {
      if (++missing >= threshold) return false
    } else if (whole.adds[at] === figure.adds[i]) same++
    if (++looked >= enoughOf(threshold) && same === 0) return false
  }
  return same > 0
}

/** Where a number is among ascending ones. */
function placeIn(numbers: Uint32Array, wanted: number): number | undefined {
  let from = 0
  let to = numbers.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] ?? 0) < wanted) from = middle + 1
    else to = middle
  }
  return numbers[from] === wanted ? from : undefined
}
