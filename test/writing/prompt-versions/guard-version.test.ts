import { describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../../../src/numerics/random.ts'
import { guardVersion } from '../../../src/writing/prompt-versions/guard-version.ts'
import { type AnswerLines, noTally } from '../../../src/writing/prompt-versions/prompt-outcome.ts'
import { binomialDraw, normalDraw } from '../../numerics/draws.ts'

const lines = 12
/** Answers that each have a share of refused lines of their own: a tenth in the middle, and further off on the log odds. */
const answersOf = (random: Random, count: number, worse: number, spread: number): AnswerLines[] =>
  Array.from({ length: count }, () => ({
    lines,
    refused: binomialDraw(random, lines, 1 / (1 + Math.exp(2.2 - worse - spread * normalDraw(random)))),
  }))

/** The share of canaries that are taken back within thirty runs, after each of which they are looked at; a fifth of the answers are theirs. */
function takenBack(worse: number, spread: number, canaries: number): number {
  const random = seededRandom(23)
  let taken = 0
  for (let canary = 0; canary < canaries; canary++) {
    const own: AnswerLines[] = []
    const base: AnswerLines[] = []
    for (let run = 0; run < 30; run++) {
      own.push(...answersOf(random, 2, worse, spread))
      base.push(...answersOf(random, 8, 0, spread))
      if (guardVersion({ tally: noTally, answers: own }, { tally: noTally, answers: base }) === undefined) continue
      taken++
      break
    }
  }
  return taken / canaries
}

describe('the guard of lines that the checker sends back', () => {
  it.each([0, 1, 1.5])(
    'takes hardly any canary back that is no worse, where answers differ by %d on the log odds',
    (spread) => {
      expect(takenBack(0, spread, 200)).toBeLessThanOrEqual(0.02)
    },
  )

  it('takes back what is worse', () => {
    expect(takenBack(2, 1, 40)).toBe(1)
  })

  it('concludes nothing from a few answers, however many lines they have', () => {
    const few = (refused: number, count: number): AnswerLines[] =>
      Array.from({ length: count }, () => ({ lines: 40, refused }))
    const guard = (own: AnswerLines[], base: AnswerLines[]) =>
      guardVersion({ tally: noTally, answers: own }, { tally: noTally, answers: base })
    expect(guard(few(20, 1), few(2, 20))).toBeUndefined()
    expect(guard([...few(40, 1), ...few(0, 1)], few(2, 20))).toBeUndefined()
    expect(guard(few(20, 20), few(2, 20))).toMatchObject({ guard: 'refused', own: { count: 400, of: 800 } })
  })
})
