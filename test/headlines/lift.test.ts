import { describe, expect, it } from 'vitest'
import { differenceOf, liftOf, liftOfChoice } from '../../scripts/headlines/lift.ts'
import { shuffleOutcomes } from '../../scripts/headlines/shuffle-outcomes.ts'
import { seededRandom } from '../../src/numerics/random.ts'

/** Rates of 1 %, 2 % and 3 %: the mean headline has 2 %, though most visitors saw the first. */
const group = {
  test: 't',
  week: 201310,
  texts: [
    { text: 'a', shown: 9000, answered: 90 },
    { text: 'b', shown: 1000, answered: 20 },
    { text: 'c', shown: 1000, answered: 30 },
  ],
}
const chosen = (...scores: number[]): number => liftOfChoice({ group, scores: Float64Array.from(scores) }).lift

describe('the lift of a choice', () => {
  it.each([
    [[0, 0, 1], 0.5],
    [[1, 0, 0], -0.5],
    [[0, 1, 1], 0.25],
    [[0, 0, 0], 0],
  ])('is held against the mean headline: scores %j give %f', (scores, lift) => {
    expect(chosen(...scores)).toBeCloseTo(lift, 12)
  })

  it('is nothing where nobody clicked', () => {
    const silent = { ...group, texts: group.texts.map((text) => ({ ...text, answered: 0 })) }
    expect(liftOfChoice({ group: silent, scores: Float64Array.of(0, 0, 1) }).lift).toBe(0)
  })
})

describe('the mean lift', () => {
  it('has an interval without width where all are alike', () => {
    const lifts = Array.from({ length: 9 }, (_, i) => ({ test: `t${i}`, lift: 0.25 }))
    expect(liftOf(lifts)).toEqual({ groups: 9, mean: 0.25, low: 0.25, high: 0.25 })
  })

  it('has a wider interval where groups are of one test', () => {
    const random = seededRandom(2)
    const lifts = Array.from({ length: 300 }, () => random.next()).flatMap((lift) => [lift, lift, lift])
    const width = (testOf: (i: number) => number): number => {
      const { low, high } = liftOf(lifts.map((lift, i) => ({ test: `t${testOf(i)}`, lift })))
      return high - low
    }
    expect(width((i) => Math.floor(i / 3)) / width((i) => i)).toBeCloseTo(Math.sqrt(3), 0)
  })

  it('of a difference goes group by group', () => {
    const one = [0.1, 0.2].map((lift) => ({ test: 't', lift }))
    const other = [0.3, 0.1].map((lift) => ({ test: 't', lift }))
    expect(differenceOf(one, other).map(({ lift }) => lift.toFixed(2))).toEqual(['-0.20', '0.10'])
  })
})

it('a placebo has the same headlines and the same outcomes, the ones not with the others', () => {
  const [shuffled] = shuffleOutcomes([group], seededRandom(4))
  expect(shuffled.texts.map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  expect(shuffled.texts.map(({ answered }) => answered).sort((a, b) => a - b)).toEqual([20, 30, 90])
  expect(shuffled.texts.map(({ answered }) => answered)).not.toEqual([90, 20, 30])
})
