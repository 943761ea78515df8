import { expect, it } from 'vitest'
import { fitHurdle, forecastByHurdle } from '../../../src/customers/value/hurdle.ts'
import { seededRandom } from '../../../src/numerics/random.ts'

it('learns who buys and how much, and goes on beyond the amounts that it has seen', () => {
  const random = seededRandom(3)
  const n = 3_000
  const recency = Float64Array.from({ length: n }, () => random.next() * 100)
  const spend = Float64Array.from({ length: n }, () => 5 + random.next() * 50)
  const customers = Array.from({ length: n }, (_, i) => `C${i}`)
  const known = {
    customers,
    columns: [recency],
    spend,
    expected: { purchases: new Float64Array(n).fill(1), revenue: spend },
  }
  const buys = recency.map((days) => (random.next() < (days < 30 ? 0.8 : 0.1) ? 1 : 0))
  const after = { purchases: buys.map((one) => one * 2), revenue: buys.map((one, i) => one * 2 * (spend[i] ?? 0)) }
  const hurdle = fitHurdle([{ known, after }], 90)
  const rich = {
    customers: ['A', 'B'],
    columns: [Float64Array.of(5, 90)],
    spend: Float64Array.of(1_000, 1_000),
    expected: { purchases: Float64Array.of(1, 1), revenue: Float64Array.of(1_000, 1_000) },
  }
  const { purchases, revenue } = forecastByHurdle(hurdle, rich)
  expect(purchases[0]).toBeGreaterThan(1.4)
  expect(purchases[1]).toBeLessThan(0.4)
  expect(revenue[0]).toBeGreaterThan(1_400)
  expect(revenue[0]).toBeLessThan(1_800)
  const own = forecastByHurdle(hurdle, known)
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
  expect(Math.abs(total(own.revenue) / total(after.revenue) - 1)).toBeLessThan(0.1)
})
