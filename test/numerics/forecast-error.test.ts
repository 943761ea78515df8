import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forecastError } from '../../src/numerics/forecast-error.ts'
import { normalisedGini } from '../../src/numerics/gini.ts'

it('counts errors as by hand', () => {
  const error = forecastError(Float64Array.of(1, 2, 0, 5, 0), Float64Array.of(1, 0, 0, 9, 1))
  expect(error).toMatchObject({ mae: 7 / 5, rmse: Math.sqrt(21 / 5), predicted: 8, actual: 11, topFifth: 9 / 11 })
  expect(error.r2).toBeCloseTo(1 - 21 / (83 - 121 / 5), 12)
  expect(error.deciles).toHaveLength(10)
})

it('a constant forecast orders nobody, a perfect one all, and a turned one the other way round', () => {
  const amounts = fc.array(fc.nat(1_000), { minLength: 2, maxLength: 50 })
  fc.assert(
    fc.property(amounts, (values) => {
      const actual = Float64Array.from(values)
      const same = actual.map(() => 3)
      if (new Set(values).size === 1) {
        expect(normalisedGini(actual, actual)).toBeUndefined()
        return
      }
      expect(normalisedGini(actual, actual)).toBe(1)
      expect(normalisedGini(same, actual)).toBeCloseTo(0, 12)
      expect(
        normalisedGini(
          actual.map((value) => -value),
          actual,
        ),
      ).toBeCloseTo(-1, 9)
    }),
  )
})

it('there is no R² where all did the same, and no share of nothing', () => {
  const error = forecastError(Float64Array.of(1, 2), Float64Array.of(0, 0))
  expect(error).not.toHaveProperty('r2')
  expect(error).not.toHaveProperty('gini')
  expect(error).not.toHaveProperty('topFifth')
})
