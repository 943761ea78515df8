import { negativeBinomialAbove, poissonAbove } from '../../numerics/count-tails.ts'
import type { ProductRisk, StockRisk } from './stock-risk.ts'

/** What an audience is expected to buy of a product, as foreseeDemand gives it. */
export interface ExpectedDemand {
  product: string
  /** Units within the horizon. */
  units: number
  /** Upper end of the interval of the units; absent where only their mean is known. */
  high?: number
}

interface DemandOptions {
  /** Confidence of the interval. */
  level?: number
  /** How many times the orders the campaign is expected to bring. */
  factor?: number
}

/** A negative binomial with a larger size than this is a Poisson distribution to all digits shown. */
const largestSize = 1e6

/**
 * Expected demand against stock: the chance that more is asked for than there is, and the units that are expected to be missing. Units are a Poisson count; where an
 * interval of the forecast is known and wider, a negative binomial one with that upper end.
 * @param stock units there, by product
 */
export function stockAtRisk(
  demand: readonly ExpectedDemand[],
  stock: ReadonlyMap<string, number>,
  { level = 0.8, factor = 1 }: DemandOptions = {},
): StockRisk {
  let dispersed = false
  const products = demand.map(({ product, units, high }): ProductRisk => {
    const expected = Math.max(0, units * factor)
    const there = stock.get(product)
    if (there === undefined) return { product, expected }
    const size = high === undefined ? undefined : sizeFor(expected, high * factor, (1 - level) / 2)
    dispersed ||= size !== undefined
    const held = Math.max(0, Math.floor(there))
    return { product, expected, stock: there, ...shortage(expected, held, size) }
  })
  return {
    products: products.toSorted(
      (a, b) =>
        (b.chanceShort ?? -1) - (a.chanceShort ?? -1) ||
        (b.shortfall ?? 0) - (a.shortfall ?? 0) ||
        (a.product < b.product ? -1 : 1),
    ),
    unknown: products.filter((product) => product.stock === undefined).length,
    assumptions: [
      { code: dispersed ? 'demand-dispersed' : 'demand-poisson' },
      ...(factor === 1 ? [] : [{ code: 'demand-raised' as const, value: factor }]),
    ],
  }
}

/** P(X > stock), and E max(0, X − stock) = mean × P(X′ ≥ stock) − stock × P(X > stock), X′ being X of one size more (of a Poisson count the same one). */
function shortage(mean: number, stock: number, size: number | undefined): { chanceShort: number; shortfall: number } {
  if (mean === 0) return { chanceShort: 0, shortfall: 0 }
  const above = (count: number, of: number, more: number): number =>
    size === undefined ? poissonAbove(count, of) : negativeBinomialAbove(count, of, size + more)
  const chanceShort = above(stock, mean, 0)
  const weighted = mean * above(stock - 1, size === undefined ? mean : (mean * (size + 1)) / size, 1)
  return { chanceShort, shortfall: Math.max(0, weighted - stock * chanceShort) }
}

/** The size of the negative binomial that leaves a tail above a value; undefined where a Poisson count leaves as much. */
function sizeFor(mean: number, high: number, tail: number): number | undefined {
  if (mean === 0 || high <= mean || poissonAbove(Math.ceil(high) - 1, mean) >= tail) return undefined
  let [low, most] = [Math.log(1e-3), Math.log(largestSize)]
  for (let step = 0; step < 60; step++) {
    const middle = (low + most) / 2
    if (negativeBinomialAbove(Math.ceil(high) - 1, mean, Math.exp(middle)) > tail) low = middle
    else most = middle
  }
  return Math.exp(low)
}
