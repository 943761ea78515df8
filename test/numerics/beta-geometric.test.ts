import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aliveProbability,
  type BetaGeometric,
  type BetaGeometricParameters,
  fitBetaGeometric,
  logLikelihood,
} from '../../src/numerics/beta-geometric.ts'
import { digamma, logGamma } from '../../src/numerics/gamma.ts'
import { distinctHistories, historiesIn } from '../../src/numerics/purchase-histories.ts'
import { purchasesWithin } from '../../src/numerics/purchase-model.ts'
import { cdnow, oracle, relative } from './cdnow.ts'

const expectedPurchases = (
  model: BetaGeometric,
  parameters: BetaGeometricParameters,
  ...[x, tx, T, t]: [number, number, number, number]
): number => purchasesWithin({ unit: 'weeks', model, parameters }, { x, tx, T }, { value: t, unit: 'weeks' })

describe('BG/NBD and MBG/NBD', () => {
  it('single cases are as forty digits have them, with five thousand purchases too', () => {
    const { parameters, cases, newCustomer } = oracle.fixed
    for (const { x, tx, T, p_alive, E39, E52, log_lik } of cases) {
      const tolerance = x <= 300 ? 1e-9 : 1e-6
      const found = [
        aliveProbability('bg', parameters, x, tx, T),
        expectedPurchases('bg', parameters, x, tx, T, 39),
        expectedPurchases('bg', parameters, x, tx, T, 52),
        logLikelihood('bg', parameters, x, tx, T),
      ]
      const off = [p_alive, E39, E52, log_lik].map((expected: number, index) =>
        relative(found[index] ?? Number.NaN, expected),
      )
      expect({ x, tx, T, isClose: off.every((error) => error < tolerance) }).toEqual({ x, tx, T, isClose: true })
    }
    expect(relative(expectedPurchases('bg', parameters, 0, 0, 0, 39), newCustomer)).toBeLessThan(1e-9)
  })

  it.each(['bg', 'mbg'] as const)('the fit on CDNOW is the one of an independent search: %s', (model) => {
    const histories = cdnow()
    expect(histories.x.length).toBe(2357)
    const fit = fitBetaGeometric(model, distinctHistories(histories))
    const { parameters, logLikelihood: found, slope } = fit
    for (const [index, name] of (['r', 'alpha', 'a', 'b'] as const).entries())
      expect(relative(fit.standardErrors?.[index] ?? 0, oracle[model].standardErrors[name])).toBeLessThan(1e-3)
    expect(Math.abs(found - oracle[model].logLikelihood)).toBeLessThan(0.001)
    for (const [name, expected] of Object.entries<number>(oracle[model].parameters))
      expect(relative(parameters[name as keyof typeof parameters], expected)).toBeLessThan(1e-4)
    expect(slope).toBeLessThan(1e-6)
  })

  it('another unit of time gives the same expectation', () => {
    const weeks = distinctHistories(cdnow())
    const days = historiesIn(weeks, 'days')
    const [inWeeks, inDays] = [fitBetaGeometric('bg', weeks), fitBetaGeometric('bg', days)]
    const one = expectedPurchases('bg', inWeeks.parameters, 2, 30.43, 38.86, 39)
    expect(one).toBeCloseTo(1.226, 3)
    expect(relative(expectedPurchases('bg', inDays.parameters, 2, 30.43 * 7, 38.86 * 7, 39 * 7), one)).toBeLessThan(
      1e-6,
    )
  })

  it('nothing overflows, and no expectation is below zero', () => {
    const parameter = fc.double({ min: 0.01, max: 50, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom('bg' as const, 'mbg' as const),
        fc.record({ r: parameter, alpha: parameter, a: parameter, b: parameter }),
        fc.nat(5_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 1_000, noNaN: true }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        (model, parameters, x, share, T, t) => {
          const tx = x === 0 ? 0 : share * T
          const alive = aliveProbability(model, parameters, x, tx, T)
          const expected = expectedPurchases(model, parameters, x, tx, T, t)
          expect(alive >= 0 && alive <= 1).toBe(true)
          expect(Number.isFinite(expected) && expected >= -1e-9).toBe(true)
          expect(Number.isFinite(logLikelihood(model, parameters, x, tx, T))).toBe(true)
        },
      ),
      { numRuns: 3_000 },
    )
  })
})

it('ln Γ and ψ are those of the tables, and keep their recurrences', () => {
  // Abramowitz and Stegun, tables 6.1 and 6.4.
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14)
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 13)
  expect(digamma(1)).toBeCloseTo(-0.577_215_664_901_532_9, 14)
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e5, noNaN: true }), (x) => {
      const next = logGamma(x + 1)
      expect(Math.abs(next - logGamma(x) - Math.log(x))).toBeLessThan(1e-12 * Math.max(10, Math.abs(next)))
      expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x)).toBeLessThan(1e-12 * Math.max(1, 1 / x))
    }),
  )
})
