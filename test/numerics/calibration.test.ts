import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calibrationBound,
  calibrationGroups,
  calibrationTolerance,
  isCalibrated,
} from '../../src/numerics/calibration.ts'
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

  const share = (n: number, distort?: (p: number) => number): number =>
    Array.from({ length: 100 }, (_, seed) => drawn(n, seed + 1, distort)).filter(({ scores, outcomes }) =>
      isCalibrated(calibrationGroups(scores, outcomes, n < 2_000 ? 5 : 10)),
    ).length / 100

  it('is shown where scores are probabilities and customers enough, and never of few', () => {
    expect(share(2_000)).toBeGreaterThan(0.9)
    expect(share(60)).toBe(0)
    expect(isCalibrated([])).toBe(false)
  })

  it('is not shown where scores are off by 15 points, nor at the tolerance in more than one of 20 cases, but by 1 point', () => {
    expect(share(60, (p) => Math.min(1, p + 0.15))).toBe(0)
    expect(share(3_000, (p) => Math.max(0, p - 0.15))).toBe(0)
    expect(share(3_000, (p) => p + 0.05)).toBeLessThanOrEqual(0.1)
    const many = drawn(100_000, 3, (p) => p + 0.01)
    expect(isCalibrated(calibrationGroups(many.scores, many.outcomes))).toBe(true)
  })

  it('has a bound that lies above the true error about nineteen times in twenty, and nears it with more customers', () => {
    const bounds = Array.from({ length: 200 }, (_, seed) => drawn(2_000, seed + 1, (p) => p + 0.06)).map(
      ({ scores, outcomes }) => calibrationBound(calibrationGroups(scores, outcomes)),
    )
    expect(bounds.filter((bound) => bound >= 0.06).length / 200).toBeGreaterThan(0.92)
    const many = drawn(200_000, 1, (p) => p + 0.06)
    expect(calibrationBound(calibrationGroups(many.scores, many.outcomes))).toBeCloseTo(0.06, 2)
  })

  it('tolerates less where the outcome is rare', () => {
    expect([0.3, 0.02, 0.99].map(calibrationTolerance)).toEqual([0.05, 0.005, expect.closeTo(0.0025, 12)])
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

  it('Platt’s curve does not turn scores round that go against the outcome', () => {
    const { scores, outcomes } = drawn(2_000, 3)
    expect(
      fitPlatt(
        scores.map((p) => 1 - p),
        outcomes,
      ),
    ).toEqual({ kind: 'as-is' })
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
