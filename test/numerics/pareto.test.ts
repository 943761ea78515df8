import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitPareto, type ParetoParameters, paretoAlive } from '../../src/numerics/pareto.ts'
import { distinctHistories, historiesIn } from '../../src/numerics/purchase-histories.ts'
import { purchasesWithin } from '../../src/numerics/purchase-model.ts'
import { cdnow, oracle, relative } from './cdnow.ts'

const paretoPurchases = (parameters: ParetoParameters, ...[x, tx, T, t]: [number, number, number, number]): number =>
  purchasesWithin({ unit: 'weeks', model: 'pareto', parameters }, { x, tx, T }, { value: t, unit: 'weeks' })

describe('Pareto/NBD', () => {
  it('the fit on CDNOW is the one of an independent search, with its standard errors', () => {
    const fit = fitPareto(distinctHistories(cdnow()))
    expect(Math.abs(fit.logLikelihood - oracle.pareto.logLikelihood)).toBeLessThan(0.001)
    for (const [index, name] of (['r', 'alpha', 's', 'beta'] as const).entries()) {
      expect(relative(fit.parameters[name], oracle.pareto.parameters[name])).toBeLessThan(1e-3)
      expect(relative(fit.standardErrors?.[index] ?? 0, oracle.pareto.standardErrors[name])).toBeLessThan(2e-3)
    }
  })

  it('single customers are as the reference has them at its parameters', () => {
    const { fitted, customers } = oracle.named
    for (const { x, t_x_weeks: tx, T_weeks: T, pnbd_p_alive, pnbd_exp39w } of customers) {
      expect(relative(paretoAlive(fitted.pareto, x, tx, T), pnbd_p_alive)).toBeLessThan(1e-9)
      expect(relative(paretoPurchases(fitted.pareto, x, tx, T, 39), pnbd_exp39w)).toBeLessThan(1e-9)
    }
  })

  it('another unit of time gives the same expectation', () => {
    const weeks = distinctHistories(cdnow())
    const [inWeeks, inDays] = [fitPareto(weeks), fitPareto(historiesIn(weeks, 'days'))]
    const one = paretoPurchases(inWeeks.parameters, 2, 30.43, 38.86, 39)
    expect(relative(paretoPurchases(inDays.parameters, 2, 30.43 * 7, 38.86 * 7, 39 * 7), one)).toBeLessThan(1e-6)
  })

  it('nothing overflows, and whoever bought last week is at least as likely there as one who did not', () => {
    const parameter = fc.double({ min: 0.05, max: 20, noNaN: true })
    fc.assert(
      fc.property(
        fc.record({ r: parameter, alpha: parameter, s: parameter, beta: parameter }),
        fc.integer({ min: 1, max: 5_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 1_000, noNaN: true }),
        (parameters, x, one, other, T) => {
          const [early, late] = [Math.min(one, other) * T, Math.max(one, other) * T]
          const before = paretoAlive(parameters, x, early, T)
          const after = paretoAlive(parameters, x, late, T)
          expect(before >= 0 && after <= 1 && after >= before - 1e-9).toBe(true)
          const expected = paretoPurchases(parameters, x, late, T, 39)
          expect(Number.isFinite(expected) && expected >= 0).toBe(true)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
