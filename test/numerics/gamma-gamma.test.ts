import { expect, it } from 'vitest'
import { expectedSpend, fitGammaGamma } from '../../src/numerics/gamma-gamma.ts'
import { cdnow, oracle, relative } from './cdnow.ts'

it('the spend expected of single customers is the one of the formula', () => {
  const { parameters, cases } = oracle.fixedGammaGamma
  for (const { x, m, E } of cases)
    expect(relative(expectedSpend(parameters, x, m) ?? Number.NaN, E)).toBeLessThan(1e-12)
  expect(expectedSpend({ p: 6, q: 0.9, v: 15 }, 2, 20)).toBeUndefined()
})

it('the fit on CDNOW is the one of an independent search, and follows the unit of money', () => {
  const { x, mean } = cdnow()
  const repeaters = [...x.keys()].filter((i) => (x[i] ?? 0) > 0)
  expect(repeaters.length).toBe(oracle.gammaGamma.repeaters)
  const histories = {
    x: Float64Array.from(repeaters, (i) => x[i] ?? 0),
    mean: Float64Array.from(repeaters, (i) => mean[i] ?? 0),
  }
  const { parameters, logLikelihood, slope } = fitGammaGamma(histories)
  expect(Math.abs(logLikelihood - oracle.gammaGamma.logLikelihood)).toBeLessThan(0.001)
  for (const [name, expected] of Object.entries<number>(oracle.gammaGamma.parameters))
    expect(relative(parameters[name as keyof typeof parameters], expected)).toBeLessThan(1e-4)
  expect(slope).toBeLessThan(1e-6)
  const cents = fitGammaGamma({ x: histories.x, mean: histories.mean.map((dollars) => dollars * 100) })
  expect(relative(cents.parameters.v, parameters.v * 100)).toBeLessThan(1e-4)
  expect(relative(cents.parameters.p, parameters.p)).toBeLessThan(1e-4)
})
