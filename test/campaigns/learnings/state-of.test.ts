import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/campaigns/learnings/evidence.ts'
import { type LearningRules, stateOf } from '../../../src/campaigns/learnings/state-of.ts'
import { seededRandom } from '../../../src/numerics/random.ts'

const rules: LearningRules = { halfLife: 365, level: 0.05, prior: { mean: 0, sd: 0.02 }, useful: 0.005 }
const at = '2026-06-30'
/** Measured effects in points, month after month; the first is what the learning was made from. */
const months = (points: readonly number[], error = 1, metric: Evidence['metric'] = 'orders'): Evidence[] =>
  points.map((effect, place) => ({
    campaign: `C${place + 1}`,
    at: `2026-0${place + 1}-15`,
    audience: 'segment:S1',
    channel: 'email',
    metric,
    effect: effect / 100,
    standardError: error / 100,
    mailboxes: 2000,
    origin: place === 0,
  }))

describe('the state of a learning', () => {
  it('is a hypothesis on what it was made from, however large that was', () => {
    expect(stateOf(months([20]), at, rules)).toMatchObject({ state: 'hypothesis', reason: 'untried' })
  })

  it('is supported by other campaigns only', () => {
    expect(stateOf(months([4, 0.2]), at, rules)).toMatchObject({ state: 'hypothesis', reason: 'not-shown' })
    expect(stateOf(months([4, 5]), at, rules)).toMatchObject({ state: 'supported', reason: 'confirmed' })
    expect(stateOf(months([-4, -5]), at, rules)).toMatchObject({ state: 'supported' })
  })

  it('is contradicted where others show the opposite', () => {
    expect(stateOf(months([1, -5]), at, rules)).toMatchObject({ state: 'contradicted', reason: 'opposite' })
  })

  it('is retired where later campaigns show less than half', () => {
    expect(stateOf(months([8, 8, 1, 1]), at, rules)).toMatchObject({ state: 'retired', reason: 'faded' })
    expect(stateOf(months([8, 8, 6, 6]), at, rules)).toMatchObject({ state: 'supported' })
  })

  it('is retired where it raises clicks and not orders', () => {
    const clicks = months([6, 6, 6, 6], 1, 'clicks')
    expect(stateOf([...months([0.1, 0, 0.1, 0], 0.3), ...clicks], at, rules)).toMatchObject({
      state: 'retired',
      reason: 'clicks-only',
    })
    // Orders that may well have risen are no reason.
    expect(stateOf([...months([0.1, 0, 0.1, 0], 2), ...clicks], at, rules).state).toBe('hypothesis')
  })

  it('becomes a hypothesis again when what showed it is long ago', () => {
    expect(stateOf(months([4, 5]), '2034-06-30', rules)).toMatchObject({ state: 'hypothesis', reason: 'aged' })
  })

  it('follows what changed: old measurements give way to new ones', () => {
    const { effect } = stateOf(months([4, 4, -3, -3]), at, { ...rules, halfLife: 20 })
    expect(effect).toBeLessThan(0)
  })

  it('is told smaller than it was measured, with an interval around it', () => {
    const { effect, low, high } = stateOf(months([4], 2), at, { ...rules, halfLife: 1e9 })
    expect(effect).toBeCloseTo(0.02, 6)
    expect(low).toBeLessThan(effect)
    expect(high).toBeGreaterThan(effect)
  })

  it('is supported in few of many worlds without any effect, though it is judged after each of eight campaigns', () => {
    const random = seededRandom(17)
    let supported = 0
    for (let world = 0; world < 400; world++) {
      const points = Array.from({ length: 8 }, () => normal(random))
      const judged = points.map((_, place) => stateOf(months(points.slice(0, place + 1)), at, rules).state)
      if (judged.includes('supported') || judged.includes('contradicted')) supported++
    }
    expect(supported).toBeLessThanOrEqual(20)
  })
})

/** Box and Muller. */
function normal(random: ReturnType<typeof seededRandom>): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}
