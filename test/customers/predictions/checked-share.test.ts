import { expect, it } from 'vitest'
import { checkedShare } from '../../../src/customers/predictions/checked-share.ts'
import { seededRandom } from '../../../src/numerics/random.ts'

const outcomesOf = (share: number, n: number): Float64Array =>
  Float64Array.from({ length: n }, (_, row) => (row < share * n ? 1 : 0))
const all = outcomesOf(0.3, 1_000)
const scores = (p: number, n: number): Float64Array => new Float64Array(n).fill(p)

it('the expected share of a segment stands where as many as expected had the outcome in the test', () => {
  const held = { scores: scores(0.4, 1_000), outcomes: outcomesOf(0.41, 1_000) }
  const found = checkedShare(scores(0.42, 2_000), held, all)
  expect(found).toMatchObject({ customers: 2_000, holds: true, held: { customers: 1_000, observed: 0.41 } })
  const chance = 2.575829 * Math.sqrt((0.42 * 0.58) / 2_000 + (0.4 * 0.6) / 1_000)
  expect(found.low).toBeCloseTo(0.42 - 0.01 - chance, 9)
  expect(found.high).toBeCloseTo(0.42 + 0.01 + chance, 9)
})

it('does not stand where the test was far off, of few customers, or of none', () => {
  const off = { scores: scores(0.4, 1_000), outcomes: outcomesOf(0.52, 1_000) }
  expect(checkedShare(scores(0.4, 1_000), off, all)).toMatchObject({ holds: false })
  const few = { scores: scores(0.4, 30), outcomes: outcomesOf(0.4, 30) }
  expect(checkedShare(scores(0.4, 1_000), few, all).holds).toBe(false)
  const none = { scores: new Float64Array(), outcomes: new Float64Array() }
  expect(checkedShare(scores(0.4, 1_000), none, all)).toMatchObject({ low: 0, high: 1, holds: false })
})

it('the interval holds what comes at least 99 times in 100, also where scores are off', () => {
  const random = seededRandom(1)
  const draw = (p: number, n: number): Float64Array =>
    Float64Array.from({ length: n }, () => (random.next() < p ? 1 : 0))
  const meanOf = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / values.length
  const missed = Array.from({ length: 1_000 }, () => {
    const { low, high } = checkedShare(scores(0.3, 300), { scores: scores(0.3, 300), outcomes: draw(0.36, 300) }, all)
    const came = meanOf(draw(0.36, 300))
    return came < low || came > high
  }).filter(Boolean)
  expect(missed.length).toBeLessThanOrEqual(10)
})

it('of amounts the interval goes by the spread of the errors in the test', () => {
  const held = { scores: Float64Array.of(100, 100, 100, 100), outcomes: Float64Array.of(90, 110, 90, 110) }
  const found = checkedShare(scores(120, 100), held, held.outcomes, true)
  expect(found).toMatchObject({ mean: 120, holds: false })
  expect(found.high).toBeCloseTo(120 + 2.575829 * Math.hypot(1, 5), 9)
})
