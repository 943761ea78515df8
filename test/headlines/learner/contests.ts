import type { Contest } from '../../../scripts/headlines/learner/contest.ts'
import type { TextMeasure } from '../../../scripts/headlines/learner/text-measure.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { binomialDraw, normalDraw } from '../../numerics/draws.ts'

/** Two measures, of which only the first does anything in the contests below. */
export const measures: TextMeasure[] = [
  { name: 'question', measure: (text) => (text.includes('?') ? 1 : 0) },
  { name: 'exclamation', measure: (text) => (text.includes('!') ? 1 : 0) },
]

const plain = 'alpha beta gamma delta epsilon zeta eta theta'.split(' ')

/** How contests are drawn. */
export interface Truth {
  contests: number
  shown: number
  /** Effect of a question mark on the log rate. */
  question: number
  /** Effect of the word "gold". */
  gold: number
  /** Standard deviation of what nothing explains. */
  rest: number
  seed: number
}

/** Contests of four texts each, whose levels lie far apart. */
export function drawContests({ contests, shown, question, gold, rest, seed }: Truth): Contest[] {
  const random = seededRandom(seed)
  return Array.from({ length: contests }, () => {
    const level = Math.log(0.02) + 0.5 * normalDraw(random)
    const texts = Array.from({ length: 4 }, () => {
      const words = Array.from({ length: 3 }, () => plain[random.integer(plain.length)])
      const isGold = random.next() < 0.3
      const isQuestion = random.next() < 0.5
      const text = `${words.join(' ')}${isGold ? ' gold' : ''}${isQuestion ? '?' : '.'}${random.next() < 0.5 ? '!' : ''}`
      const logRate = level + (isQuestion ? question : 0) + (isGold ? gold : 0) + rest * normalDraw(random)
      return { text, shown, answered: binomialDraw(random, shown, Math.min(0.9, Math.exp(logRate))) }
    })
    return { texts }
  })
}
