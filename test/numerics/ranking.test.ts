import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaUnderCurve, averagePrecision, brierScore, ksDistance, shareAtTop } from '../../src/numerics/ranking.ts'

/** Scores with many ties, and both outcomes. */
const scored = fc
  .array(fc.record({ score: fc.integer({ min: 0, max: 6 }), outcome: fc.constantFrom(0, 1) }), {
    minLength: 2,
    maxLength: 60,
  })
  .filter((rows) => new Set(rows.map(({ outcome }) => outcome)).size === 2)
  .map((rows) => ({
    scores: Float64Array.from(rows, ({ score }) => score / 6),
    outcomes: rows.map(({ outcome }) => outcome),
  }))

const rowsWith = (outcomes: number[], value: number): number[] =>
  outcomes.flatMap((outcome, row) => (outcome === value ? [row] : []))

describe('figures of a ranking', () => {
  it('AUC counts the pairs that are in order, and half of those that are equal', () => {
    fc.assert(
      fc.property(scored, ({ scores, outcomes }) => {
        const pairs = rowsWith(outcomes, 1).flatMap((yes) =>
          rowsWith(outcomes, 0).map((no) => {
            const [a, b] = [scores[yes] ?? 0, scores[no] ?? 0]
            return a > b ? 1 : a === b ? 0.5 : 0
          }),
        )
        const share = pairs.reduce<number>((a, b) => a + b, 0) / pairs.length
        expect(areaUnderCurve(scores, outcomes)).toBeCloseTo(share, 12)
        expect(
          areaUnderCurve(
            scores.map((score) => -score),
            outcomes,
          ),
        ).toBeCloseTo(1 - share, 12)
      }),
    )
  })

  it('KS is the largest distance of the two distributions at any score', () => {
    fc.assert(
      fc.property(scored, ({ scores, outcomes }) => {
        const share = (value: number, at: number): number => {
          const rows = rowsWith(outcomes, value)
          return rows.filter((row) => (scores[row] ?? 0) >= at).length / rows.length
        }
        const most = Math.max(...[...scores].map((at) => Math.abs(share(1, at) - share(0, at))))
        expect(ksDistance(scores, outcomes)).toBeCloseTo(most, 12)
      }),
    )
  })

  it('average precision adds up precision at each score, weighed by the recall it brings', () => {
    fc.assert(
      fc.property(scored, ({ scores, outcomes }) => {
        const all = rowsWith(outcomes, 1)
        const precisions = all.map((yes) => {
          const above = [...scores.keys()].filter((row) => (scores[row] ?? 0) >= (scores[yes] ?? 0))
          return above.filter((row) => outcomes[row] === 1).length / above.length
        })
        expect(averagePrecision(scores, outcomes)).toBeCloseTo(precisions.reduce((a, b) => a + b, 0) / all.length, 12)
      }),
    )
  })

  it('are scikit-learn’s on a case with ties', () => {
    const scores = Float64Array.of(0.9, 0.8, 0.8, 0.7, 0.5, 0.5, 0.5, 0.3, 0.2, 0.1)
    const outcomes = [1, 1, 0, 1, 0, 1, 0, 0, 1, 0]
    expect(areaUnderCurve(scores, outcomes)).toBeCloseTo(0.7, 12)
    expect(averagePrecision(scores, outcomes)).toBeCloseTo(0.7087301587301587, 12)
    expect(brierScore(scores, outcomes)).toBeCloseTo(0.227, 12)
  })

  it('are not defined with one outcome only', () => {
    const one = [Float64Array.of(0.1, 0.2), [1, 1]] as const
    expect([areaUnderCurve(...one), ksDistance(...one), averagePrecision(one[0], [0, 0])]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
  })
})

it('the share at the top takes the highest scores, and of equal ones at the edge each in part', () => {
  const scores = Float64Array.of(0.9, 0.8, 0.5, 0.5, 0.5, 0.5, 0.2, 0.1, 0.1, 0)
  const outcomes = [1, 0, 1, 1, 0, 0, 1, 0, 0, 0]
  expect(shareAtTop(scores, outcomes, 0.1)).toBe(1)
  expect(shareAtTop(scores, outcomes, 0.2)).toBe(0.5)
  expect(shareAtTop(scores, outcomes, 0.4)).toBe(0.5)
  expect(shareAtTop(scores, outcomes, 0.7)).toBeCloseTo(4 / 7, 12)
  expect(shareAtTop(scores, outcomes, 1)).toBeCloseTo(0.4, 12)
  expect(shareAtTop(new Float64Array(), [], 0.2)).toBe(0)
})
