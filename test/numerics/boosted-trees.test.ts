import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BoostOptions, fitBoostedTrees, predictBoosted, usualBoost } from '../../src/numerics/boosted-trees.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { areaUnderCurve } from '../../src/numerics/ranking.ts'

/** A wave in the first column, a step in the second, noise in the third; every tenth value of the first is missing. */
function waves(n: number, seed: number) {
  const random = seededRandom(seed)
  const columns = [0, 1, 2].map(() => Float64Array.from({ length: n }, () => random.next() * 10))
  const signal = Float64Array.from({ length: n }, (_, i) => {
    const [x, y] = [columns[0]?.[i] ?? 0, columns[1]?.[i] ?? 0]
    return 2 * Math.sin(x) + (y > 6 ? 2 : 0)
  })
  const noise = Float64Array.from({ length: n }, () => random.next() + random.next() + random.next() - 1.5)
  const uniform = Float64Array.from({ length: n }, () => random.next())
  return { columns, signal, noise, uniform }
}

const squared: BoostOptions = { ...usualBoost, loss: 'squared' }

describe('boosted trees', () => {
  it('learn a curve that one tree cannot, to about the noise', () => {
    const { columns, signal, noise } = waves(4_000, 1)
    const targets = signal.map((value, i) => value + 0.2 * (noise[i] ?? 0))
    const held = Uint8Array.from(targets, (_, i) => (i % 5 === 0 ? 1 : 0))
    const model = fitBoostedTrees(columns, targets, squared, held)
    const fresh = waves(2_000, 2)
    const errors = predictBoosted(model, fresh.columns).map((value, i) => (value - (fresh.signal[i] ?? 0)) ** 2)
    expect(errors.reduce((a, b) => a + b, 0) / errors.length).toBeLessThan(0.05)
  })

  it('order a yes/no outcome nearly as well as the truth does, with probabilities that add up', () => {
    const { columns, signal, uniform } = waves(6_000, 3)
    const truth = signal.map((value) => 1 / (1 + Math.exp(1 - value)))
    const outcome = truth.map((p, i) => ((uniform[i] ?? 0) < p ? 1 : 0))
    const held = Uint8Array.from(outcome, (_, i) => (i % 5 === 0 ? 1 : 0))
    const model = fitBoostedTrees(columns, outcome, { ...usualBoost, loss: 'logistic' }, held)
    const fresh = waves(4_000, 4)
    const freshTruth = fresh.signal.map((value) => 1 / (1 + Math.exp(1 - value)))
    const freshOutcome = freshTruth.map((p, i) => ((fresh.uniform[i] ?? 0) < p ? 1 : 0))
    const scores = predictBoosted(model, fresh.columns)
    expect(areaUnderCurve(scores, freshOutcome)).toBeGreaterThan(areaUnderCurve(freshTruth, freshOutcome) - 0.015)
    const total = (values: Float64Array): number => values.reduce((a, b) => a + b, 0)
    expect(total(scores) / total(freshOutcome)).toBeCloseTo(1, 1)
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true)
  })

  it('learn from what is missing', () => {
    const { columns, signal } = waves(2_000, 5)
    const gaps = columns[2]?.map((value, i) => ((signal[i] ?? 0) > 1.5 ? Number.NaN : value)) ?? new Float64Array()
    const model = fitBoostedTrees([gaps], signal, { ...squared, trees: 30, depth: 1 })
    const [known, missing] = predictBoosted(model, [Float64Array.of(5, Number.NaN)])
    expect((missing ?? 0) - (known ?? 0)).toBeGreaterThan(1.5)
  })

  it('keep the trees up to the best on the validation part, and none where there is nothing to learn', () => {
    const random = seededRandom(8)
    const columns = [Float64Array.from({ length: 600 }, () => random.next())]
    const targets = Float64Array.from({ length: 600 }, () => random.next())
    const held = Uint8Array.from(targets, (_, i) => (i % 3 === 0 ? 1 : 0))
    expect(fitBoostedTrees(columns, targets, squared, held).trees.length).toBeLessThan(10)
  })

  it('lower the training loss with every tree, of amounts and of outcomes', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('squared', 'logistic'), (seed, loss) => {
        const { columns, signal } = waves(200, seed)
        const targets = loss === 'squared' ? signal : signal.map((value) => (value > 1 ? 1 : 0))
        const lossAt = (trees: number): number => {
          const scores = predictBoosted(
            fitBoostedTrees(columns, targets, { ...usualBoost, loss, trees, minLeaf: 5 }),
            columns,
          )
          return scores.reduce((sum, score, i) => {
            const target = targets[i] ?? 0
            return sum + (loss === 'squared' ? (target - score) ** 2 : -Math.log(target === 1 ? score : 1 - score))
          }, 0)
        }
        const losses = [0, 1, 5, 20].map(lossAt)
        expect(losses).toEqual(losses.toSorted((a, b) => b - a))
      }),
      { numRuns: 20 },
    )
  })

  it('are the same for every order of the columns, but for which column is named', () => {
    const { columns, signal } = waves(500, 9)
    const forwards = predictBoosted(fitBoostedTrees(columns, signal, { ...squared, trees: 20 }), columns)
    const turned = columns.toReversed()
    const backwards = predictBoosted(fitBoostedTrees(turned, signal, { ...squared, trees: 20 }), turned)
    backwards.forEach((value, i) => {
      expect(value).toBeCloseTo(forwards[i] ?? Number.NaN, 9)
    })
  })
})
