import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stockAtRisk } from '../../../src/campaigns/economics/stock-at-risk.ts'
import { StockRisk } from '../../../src/campaigns/economics/stock-risk.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { gammaDraw, poissonDraw } from '../../numerics/draws.ts'

describe('stock at risk', () => {
  it('names what is likeliest to run out first, and counts what is not known', () => {
    const demand = [
      { product: 'plenty', units: 5 },
      { product: 'scarce', units: 5 },
      { product: 'unknown', units: 5 },
      { product: 'gone', units: 5 },
    ]
    const found = StockRisk.parse(
      stockAtRisk(
        demand,
        new Map([
          ['plenty', 50],
          ['scarce', 4],
          ['gone', 0],
        ]),
      ),
    )
    expect(found.products.map(({ product }) => product)).toEqual(['gone', 'scarce', 'plenty', 'unknown'])
    expect(found.unknown).toBe(1)
    // Nothing there: all five are missing, unless nobody asks, e^−5.
    expect(found.products[0]?.shortfall).toBeCloseTo(5, 12)
    expect(found.products[0]?.chanceShort).toBeCloseTo(1 - Math.exp(-5), 12)
    expect(found.products[3]).toEqual({ product: 'unknown', expected: 5 })
  })

  it('is what Poisson counts come to', () => {
    const random = seededRandom(2)
    const [runs, mean, stock] = [100_000, 7.3, 9]
    const counts = Array.from({ length: runs }, () => poissonDraw(random, mean))
    const [found] = stockAtRisk([{ product: 'a', units: mean }], new Map([['a', stock]])).products
    expect(found?.chanceShort).toBeCloseTo(counts.filter((count) => count > stock).length / runs, 2)
    expect(found?.shortfall).toBeCloseTo(counts.reduce((sum, count) => sum + Math.max(0, count - stock), 0) / runs, 1)
  })

  it('takes up how far forecasts were off: a wider interval leaves a larger chance, that of its own end', () => {
    const stock = new Map([['a', 19]])
    const [narrow] = stockAtRisk([{ product: 'a', units: 10 }], stock).products
    const wide = stockAtRisk([{ product: 'a', units: 10, high: 20 }], stock, { level: 0.8 })
    expect(wide.assumptions).toEqual([{ code: 'demand-dispersed' }])
    // A tenth of the time 20 or more are asked for: that is what the interval says.
    expect(wide.products[0]?.chanceShort).toBeCloseTo(0.1, 6)
    expect(wide.products[0]?.chanceShort).toBeGreaterThan(narrow?.chanceShort ?? 1)
  })

  it('is what negative binomial counts come to', () => {
    const random = seededRandom(4)
    const found = stockAtRisk([{ product: 'a', units: 10, high: 20 }], new Map([['a', 12]])).products[0]
    // The size at which a tenth lies at 20 or above, found by drawing: 2.6.
    const size = 2.62
    const counts = Array.from({ length: 100_000 }, () => poissonDraw(random, gammaDraw(random, size, size / 10)))
    expect(counts.filter((count) => count >= 20).length / counts.length).toBeCloseTo(0.1, 1)
    expect(found?.chanceShort).toBeCloseTo(counts.filter((count) => count > 12).length / counts.length, 1)
  })

  it('rises with the campaign, falls with stock, and is a chance for any input', () => {
    const units = fc.double({ min: 0, max: 1e5, noNaN: true })
    fc.assert(
      fc.property(
        units,
        units,
        fc.option(units, { nil: undefined }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (mean, there, high, factor) => {
          const demand = [{ product: 'a', units: mean, ...(high === undefined ? {} : { high }) }]
          const at = (stock: number, times: number) =>
            stockAtRisk(demand, new Map([['a', stock]]), { factor: times }).products[0]
          const found = at(there, 1)
          expect(found?.chanceShort).toBeGreaterThanOrEqual(0)
          expect(found?.chanceShort).toBeLessThanOrEqual(1)
          expect(found?.shortfall).toBeLessThanOrEqual(mean * (1 + 1e-9))
          expect(at(there + 1 + there / 10, 1)?.chanceShort).toBeLessThanOrEqual((found?.chanceShort ?? 0) + 1e-9)
          expect(at(there, factor)?.expected).toBeCloseTo(mean * factor, 6)
        },
      ),
    )
  })
})
