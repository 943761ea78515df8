import { describe, expect, it } from 'vitest'
import { chooseRecalibration, crossMended, judgeScores } from '../../../src/customers/predictions/judge-score.ts'
import { seededRandom } from '../../../src/numerics/random.ts'

/** Scores of customers whose true probabilities are known. @param distort what the scores say instead */
function drawn(n: number, seed: number, distort: (p: number) => number = (p) => p) {
  const random = seededRandom(seed)
  const truth = Float64Array.from({ length: n }, () => random.next() ** 2)
  const outcomes = truth.map((p) => (random.next() < p ? 1 : 0))
  return { scores: truth.map(distort), outcomes, foldOf: Uint8Array.from({ length: n }, (_, row) => row % 5) }
}

const chosen = ({ scores, outcomes, foldOf }: ReturnType<typeof drawn>) =>
  chooseRecalibration(outcomes, (kind) => crossMended(kind, scores, outcomes, foldOf, 5))

describe('scores held against what came', () => {
  it('are left as they are where no recalibration comes clearly nearer', () => {
    const kinds = Array.from({ length: 20 }, (_, seed) => chosen(drawn(2_000, seed + 1)))
    expect(kinds.filter((kind) => kind === 'as-is').length).toBeGreaterThanOrEqual(17)
  })

  it('are mended where they are timid, and the test comes after the choice', () => {
    const timid = drawn(4_000, 2, (p) => 0.3 + 0.3 * p)
    const kind = chosen(timid)
    expect(kind).not.toBe('as-is')
    const mended = crossMended(kind, timid.scores, timid.outcomes, timid.foldOf, 5)
    expect(judgeScores(mended, timid.outcomes, kind).calibrated).toBe(true)
    expect(judgeScores(timid.scores, timid.outcomes, 'as-is').calibrated).toBe(false)
  })

  it('are judged by few groups of few customers, and by ten of many', () => {
    const groups = (n: number): number => {
      const { scores, outcomes } = drawn(n, 1)
      return judgeScores(scores, outcomes, 'as-is').groups.length
    }
    expect([120, 1_000, 5_000].map(groups)).toEqual([3, 5, 10])
  })

  it('say nothing with fewer than 50 customers with or without the outcome', () => {
    const outcomes = Float64Array.from({ length: 20_000 }, (_, row) => (row % 500 === 0 ? 1 : 0))
    expect(judgeScores(new Float64Array(20_000).fill(0.002), outcomes, 'as-is').calibrated).toBe(false)
    expect(judgeScores(outcomes, outcomes, 'as-is').calibrated).toBe(false)
  })
})

it('each customer is mended by the others alone', () => {
  const { scores, outcomes, foldOf } = drawn(1_000, 4, (p) => p / 2)
  const turned = outcomes.map((outcome, row) => (foldOf[row] === 0 ? 1 - outcome : outcome))
  const own = (values: Float64Array): number[] => [...values].filter((_, row) => foldOf[row] === 0)
  for (const kind of ['platt', 'isotonic'] as const)
    expect(own(crossMended(kind, scores, turned, foldOf, 5))).toEqual(
      own(crossMended(kind, scores, outcomes, foldOf, 5)),
    )
})
