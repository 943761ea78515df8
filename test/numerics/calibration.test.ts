import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrationGroups, isCalibrated } from '../../src/numerics/calibration.ts'
import { cheapestThreshold, costPerRow, costThreshold } from '../../src/numerics/decision-cost.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { areaUnderCurve } from '../../src/numerics/ranking.ts'
import { fitIsotonic, fitPlatt, recalibrated } from '../../src/numerics/recalibrate.ts'

/** Probabilities, outcomes that follow them, and scores that say something else. */
function drawn(n: number, seed: number, distort: (p: number) => number = (p) => p) {
  const random = seededRandom(seed)
  const truth = Float64Array.from({ length: n }, () => random.next() ** 2)
  return { scores: truth.map(distort), outcomes: truth.map((p) => (random.next() < p ? 1 : 0)) }
}

const timid = (p: number): number => 0.3 + 0.3 * p

describe('calibration', () => {
  it('groups all rows into about tenths, lowest first, and never parts equal scores', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 200 }), (raw) => {
        const scores = Float64Array.from(raw, (score) => score / 30)
        const outcomes = raw.map((score) => (score % 3 === 0 ? 1 : 0))
        const groups = calibrationGroups(scores, outcomes)
        expect(groups.length).toBeLessThanOrEqual(10)
        expect(groups.reduce((sum, { rows }) => sum + rows, 0)).toBe(raw.length)
        const means = groups.map(({ expected }) => expected)
        expect(means).toEqual(means.toSorted((a, b) => a - b))
        expect(new Set(means).size).toBe(means.length)
        for (const { observed, low, high } of groups) expect(observed >= low && observed <= high).toBe(true)
      }),
    )
  })

  it('holds for scores that are probabilities, about nineteen times in twenty, and not for timid ones', () => {
    const held = Array.from({ length: 200 }, (_, seed) => drawn(1_000, seed)).filter(({ scores, outcomes }) =>
      isCalibrated(calibrationGroups(scores, outcomes)),
    )
    expect(held.length).toBeGreaterThanOrEqual(184)
    const wrong = drawn(1_000, 1, timid)
    expect(isCalibrated(calibrationGroups(wrong.scores, wrong.outcomes))).toBe(false)
    expect(isCalibrated([])).toBe(false)
  })

  it.each([
    [
      'Platt',
      fitPlatt,
      (p: number) => 1 / (1 + Math.exp(-0.4 * Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6)) - 0.5)),
    ],
    ['isotonic steps', fitIsotonic, timid],
  ] as const)('%s make probabilities of scores, also of new ones', (_name, fitted, distort) => {
    const old = drawn(4_000, 5, distort)
    const fresh = drawn(4_000, 6, distort)
    const mended = recalibrated(fitted(old.scores, old.outcomes), fresh.scores)
    expect(isCalibrated(calibrationGroups(fresh.scores, fresh.outcomes))).toBe(false)
    expect(isCalibrated(calibrationGroups(mended, fresh.outcomes))).toBe(true)
    expect(areaUnderCurve(mended, fresh.outcomes)).toBeGreaterThan(areaUnderCurve(fresh.scores, fresh.outcomes) - 0.005)
  })

  it('isotonic steps are scikit-learn’s', () => {
    const scores = Float64Array.of(1, 2, 3, 4, 5, 6)
    const fitted = fitIsotonic(scores, [0, 1, 0, 1, 0, 1])
    expect([...recalibrated(fitted, scores)]).toEqual([0, 0.5, 0.5, 0.5, 0.5, 1])
  })
})

describe('the cost of decisions', () => {
  it('is least at the share of the costs, where scores are probabilities', () => {
    const { scores, outcomes } = drawn(50_000, 3)
    const costs = { miss: 5, falseAlarm: 1 }
    expect(costThreshold(costs)).toBeCloseTo(1 / 6, 12)
    const least = costPerRow(scores, outcomes, cheapestThreshold(scores, outcomes, costs), costs)
    expect(costPerRow(scores, outcomes, 1 / 6, costs)).toBeLessThan(least * 1.01)
  })

  it('finds the cheapest of all thresholds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), outcome: fc.constantFrom(0, 1) }), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.integer({ min: 1, max: 9 }),
        (rows, miss) => {
          const scores = Float64Array.from(rows, ({ score }) => score / 9)
          const outcomes = rows.map(({ outcome }) => outcome)
          const costs = { miss, falseAlarm: 2 }
          const tried = [...scores, Number.POSITIVE_INFINITY].map((at) => costPerRow(scores, outcomes, at, costs))
          const found = costPerRow(scores, outcomes, cheapestThreshold(scores, outcomes, costs), costs)
          expect(found).toBeCloseTo(Math.min(...tried), 12)
        },
      ),
    )
  })
})
