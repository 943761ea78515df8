import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceToBuy } from '../../src/numerics/chance-to-buy.ts'
import { aliveChance, type PurchaseModel, purchaseModels, purchasesWithin } from '../../src/numerics/purchase-model.ts'
import { type Random, seededRandom } from '../../src/numerics/random.ts'
import { gammaDraw } from './draws.ts'

const parameter = fc.double({ min: 0.05, max: 20, noNaN: true })
const models: fc.Arbitrary<PurchaseModel> = fc
  .tuple(fc.constantFrom(...purchaseModels), parameter, parameter, parameter, parameter)
  .map(([model, r, alpha, third, fourth]) =>
    model === 'pareto'
      ? { unit: 'weeks', model, parameters: { r, alpha, s: third, beta: fourth } }
      : { unit: 'weeks', model, parameters: { r, alpha, a: third, b: fourth } },
  )
const histories = fc
  .tuple(
    fc.integer({ min: 0, max: 50 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 1, max: 300, noNaN: true }),
  )
  .map(([x, share, T]) => ({ x, tx: x === 0 ? 0 : share * T, T }))

describe('the chance to buy within a span', () => {
  it('is at most P(alive) and at most the purchases expected, and rises with the span', () => {
    fc.assert(
      fc.property(models, histories, fc.double({ min: 0.1, max: 500, noNaN: true }), (model, history, weeks) => {
        const chance = chanceToBuy(model, history, { value: weeks, unit: 'weeks' })
        expect(chance).toBeGreaterThanOrEqual(0)
        expect(chance).toBeLessThanOrEqual(aliveChance(model, history) * (1 + 1e-9))
        expect(chance).toBeLessThanOrEqual(
          purchasesWithin(model, history, { value: weeks, unit: 'weeks' }) * (1 + 1e-6) + 1e-9,
        )
        expect(chanceToBuy(model, history, { value: weeks * 2, unit: 'weeks' })).toBeGreaterThanOrEqual(chance - 1e-9)
      }),
    )
  })

  it('is nothing in no time, whatever the unit', () => {
    const model: PurchaseModel = { unit: 'weeks', model: 'bg', parameters: { r: 1, alpha: 4, a: 1, b: 2 } }
    expect(chanceToBuy(model, { x: 1, tx: 3, T: 9 }, { value: 0, unit: 'days' })).toBe(0)
    expect(chanceToBuy(model, { x: 1, tx: 3, T: 9 }, { value: 14, unit: 'days' })).toBeCloseTo(
      chanceToBuy(model, { x: 1, tx: 3, T: 9 }, { value: 2, unit: 'weeks' }),
      14,
    )
  })

  // Customers are drawn from the model itself; who buys in the weeks after is held against what their histories say.
  it.each([
    { unit: 'weeks', model: 'bg', parameters: { r: 0.8, alpha: 6, a: 0.8, b: 2.5 } },
    { unit: 'weeks', model: 'mbg', parameters: { r: 0.8, alpha: 6, a: 0.8, b: 2.5 } },
    { unit: 'weeks', model: 'pareto', parameters: { r: 0.8, alpha: 6, s: 0.6, beta: 12 } },
  ] as const)('comes true of customers who are drawn from $model', (model) => {
    const random = seededRandom(5)
    const [until, ahead, customers] = [40, 8, 40_000]
    let [expected, came, variance] = [0, 0, 0]
    for (let i = 0; i < customers; i++) {
      const days = purchasesOf(model, random, until + ahead)
      const known = days.filter((day) => day <= until)
      const history = { x: known.length, tx: known.at(-1) ?? 0, T: until }
      const chance = chanceToBuy(model, history, { value: ahead, unit: 'weeks' })
      expected += chance
      variance += chance * (1 - chance)
      came += days.some((day) => day > until) ? 1 : 0
    }
    expect(Math.abs(came - expected)).toBeLessThan(3.5 * Math.sqrt(variance))
  })
})

/** The times of repeat purchases of a customer of a model, up to a time. */
function purchasesOf(model: PurchaseModel, random: Random, until: number): number[] {
  const rate = gammaDraw(random, model.parameters.r, model.parameters.alpha)
  const leaves =
    model.model === 'pareto'
      ? -Math.log(1 - random.next()) / gammaDraw(random, model.parameters.s, model.parameters.beta)
      : Number.POSITIVE_INFINITY
  const ends = model.model === 'pareto' ? 0 : betaDraw(random, model.parameters.a, model.parameters.b)
  const times: number[] = []
  if (model.model === 'mbg' && random.next() < ends) return times
  for (let time = 0; ; ) {
    time += -Math.log(1 - random.next()) / rate
    if (time > until || time > leaves) return times
    times.push(time)
    if (random.next() < ends) return times
  }
}

function betaDraw(random: Random, a: number, b: number): number {
  const [x, y] = [gammaDraw(random, a, 1), gammaDraw(random, b, 1)]
  return x / (x + y)
}
