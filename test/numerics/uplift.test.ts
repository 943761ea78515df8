import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLogistic, predictLogistic } from '../../src/numerics/fit-logistic.ts'
import { foldDifference } from '../../src/numerics/fold-difference.ts'
import { foldsByLot } from '../../src/numerics/folds-by-lot.ts'
import { jointNormalDraws } from '../../src/numerics/joint-normal-draws.ts'
import { normalPosterior } from '../../src/numerics/normal-posterior.ts'
import { qini } from '../../src/numerics/qini.ts'
import { seededRandom } from '../../src/numerics/random.ts'

describe('the Qini curve', () => {
  const units = fc.array(
    fc.record({
      score: fc.integer({ min: 0, max: 4 }),
      treated: fc.integer({ min: 0, max: 1 }),
      outcome: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 8, maxLength: 60 },
  )

  it('worked out by hand: two who answer first, then two who do not', () => {
    // Scores 1: treated 1 of 1, others 0 of 1. Scores 0: treated 0 of 1, others 0 of 1.
    const found = qini(Float64Array.of(1, 1, 0, 0), [1, 0, 1, 0], [1, 0, 0, 0])
    expect(found?.curve).toEqual([
      { share: 0, gain: 0 },
      { share: 0.5, gain: 0.5 },
      { share: 1, gain: 0.5 },
    ])
    expect(found?.area).toBeCloseTo(0.125 + 0.25 - 0.25, 12)
  })

  it('ends at the effect of all, and has no area where all scores are equal', () => {
    fc.assert(
      fc.property(units, (list) => {
        const [treated, outcomes] = [list.map((unit) => unit.treated), list.map((unit) => unit.outcome)]
        const found = qini(
          Float64Array.from(list, ({ score }) => score),
          treated,
          outcomes,
        )
        const flat = qini(new Float64Array(list.length), treated, outcomes)
        if (found === undefined || flat === undefined) return
        expect(found.curve.at(-1)?.gain).toBeCloseTo(flat.curve.at(-1)?.gain ?? Number.NaN, 9)
        expect(flat.area).toBeCloseTo(0, 9)
      }),
    )
  })

  it('does not depend on the order of the rows: equal scores are one block', () => {
    fc.assert(
      fc.property(units, (list) => {
        const area = (of: typeof list): number | undefined =>
          qini(
            Float64Array.from(of, ({ score }) => score),
            of.map(({ treated }) => treated),
            of.map(({ outcome }) => outcome),
          )?.area
        expect(area(list.toReversed()) ?? 0).toBeCloseTo(area(list) ?? 0, 9)
      }),
    )
  })
})

describe('logistic regression', () => {
  it('with next to no penalty finds the log-odds of each group', () => {
    const column = Float64Array.of(...new Array(10).fill(0), ...new Array(10).fill(1))
    const outcomes = Float64Array.from({ length: 20 }, (_, i) => (i < 2 || (i >= 10 && i < 16) ? 1 : 0))
    const model = fitLogistic([column], outcomes, undefined, 1e-9)
    const fitted = predictLogistic(model, [column])
    expect([fitted[0], fitted[19]]).toEqual([expect.closeTo(0.2, 6), expect.closeTo(0.6, 6)])
  })

  it('stays finite where the classes are parted, and smaller the larger the penalty', () => {
    const column = Float64Array.of(0, 0, 1, 1)
    const at = (penalty: number): number =>
      fitLogistic([column], [0, 0, 1, 1], undefined, penalty).coefficients[0] ?? Number.NaN
    expect(at(1)).toBeGreaterThan(at(10))
    expect(at(10)).toBeGreaterThan(0)
  })
})

describe('folds', () => {
  it('have their share of every stratum, and are the same with the same seed', () => {
    const strata = Uint8Array.from({ length: 100 }, (_, i) => (i % 4 === 0 ? 1 : 0))
    const folds = foldsByLot(strata, 5, seededRandom(2))
    for (let fold = 0; fold < 5; fold++) {
      const own = [...strata.keys()].filter((unit) => folds[unit] === fold)
      expect([own.length, own.filter((unit) => strata[unit] === 1).length]).toEqual([20, 5])
    }
    expect(foldsByLot(strata, 5, seededRandom(2))).toEqual(folds)
  })

  it('tell a difference that is on all of them from one that is noise', () => {
    expect(foldDifference([3, 3.1, 3.2, 2.9, 3], [1, 1, 1.1, 0.9, 1])?.low).toBeGreaterThan(1)
    const noise = foldDifference([3, 1, 2, 5, 0], [1, 3, 2, 1, 4])
    expect(noise?.low).toBeLessThan(0)
    expect(noise?.high).toBeGreaterThan(0)
    expect(foldDifference([1], [2])).toBeUndefined()
  })
})

describe('what is believed after a measurement', () => {
  it('of one value lies between prior and measurement by their precision', () => {
    const found = normalPosterior({ mean: [0], covariance: [[1]] }, { mean: [3], covariance: [[2]] })
    expect(found).toEqual({ mean: [expect.closeTo(1, 12)], covariance: [[expect.closeTo(2 / 3, 12)]] })
  })

  it('is drawn with its mean and its covariance', () => {
    const joint = {
      mean: [1, -2],
      covariance: [
        [2, 0.8],
        [0.8, 1],
      ],
    }
    const draws = jointNormalDraws(joint, 20_000, seededRandom(4)) ?? []
    const average = (of: (draw: number[]) => number): number =>
      draws.reduce((sum, draw) => sum + of(draw), 0) / draws.length
    expect(average(([a = 0]) => a)).toBeCloseTo(1, 9)
    expect(Math.abs(average(([a = 0, b = 0]) => (a - 1) * (b + 2)) - 0.8)).toBeLessThan(0.05)
    expect(jointNormalDraws({ mean: [0], covariance: [[0]] }, 10, seededRandom(1))).toBeUndefined()
  })
})
