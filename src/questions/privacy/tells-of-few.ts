import { Rest } from './rest.ts'
import { differingCustomers, isPerhapsPart, type ToldFigure } from './told-figure.ts'

/** As many earlier figures are tried as a whole of which the new one may be a part. */
const mostWholes = 64

/**
 * Would telling a figure, with those told before, tell something of 1 to threshold − 1 customers? Looked for are: the figure itself; its sum with, and its difference to, each earlier figure
 * (exact); and sums and differences with several earlier ones, found by cancelling greedily, which is exact where those are rows that part the customers (segments, countries), since each row
 * then cancels by itself. Sums over overlapping groups (Dinur and Nissim 2003) are not searched through: that is as hard as decoding.
 * @param told figures of the same family
 * @param rest room to work in, with the same threshold
 */
export function tellsOfFew(
  figure: ToldFigure,
  told: readonly ToldFigure[],
  threshold: number,
  rest = new Rest(threshold),
): boolean {
  const isFew = (customers: number): boolean => customers > 0 && customers < threshold
  if (isFew(figure.customers.length)) return true
  for (const other of told)
    for (const sign of [1, -1] as const) if (isFew(differingCustomers(figure, other, sign, threshold))) return true
  rest.begin([figure, ...told])
  rest.take(figure, -1)
  if (isFew(rest.cancel(told))) return true
  const wholes = told
    .filter((whole) => isPerhapsPart(figure, whole, threshold))
    .sort((a, b) => b.customers.length - a.customers.length)
  for (const whole of wholes.slice(0, mostWholes)) {
    rest.clear()
    rest.take(whole, -1)
    rest.take(figure, 1)
    if (isFew(rest.cancel(told))) return true
  }
  return false
}
