import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addedKnowledge } from '../../../src/campaigns/learnings/added-knowledge.ts'
import { agedEffect } from '../../../src/campaigns/learnings/aged-effect.ts'
import { poolEffects } from '../../../src/campaigns/learnings/pool-effects.ts'

const at = '2026-06-30'
const measured = fc.record({
  at: fc.constant(at),
  audience: fc.constantFrom('segment:S1', 'segment:S2', 'segment:S3'),
  effect: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
  standardError: fc.double({ min: 0.001, max: 0.05, noNaN: true }),
})

describe('what measurements add to what is known of all audiences', () => {
  it('comes, after each of them, to the audiences put together first and then weighed with the variance between them', () => {
    fc.assert(
      fc.property(
        fc.array(measured, { minLength: 1 }),
        fc.double({ min: 1e-7, max: 1e-3, noNaN: true }),
        (all, between) => {
          const added = poolEffects(addedKnowledge(all, between), { between: 0 })
          const whole = agedEffect(all, at, 365, between)
          expect(added.mean).toBeCloseTo(whole?.effect ?? Number.NaN, 9)
          expect(added.standardError).toBeCloseTo(whole?.standardError ?? Number.NaN, 9)
        },
      ),
    )
  })

  it('is, of many campaigns to one audience, never more than that audience says of all', () => {
    const one = { at, audience: 'segment:S1', effect: 0.02, standardError: 0.001 }
    const many = addedKnowledge(
      Array.from({ length: 50 }, () => one),
      0.01 ** 2,
    )
    const { mean, standardError } = poolEffects(many, { between: 0 })
    expect(mean).toBeCloseTo(0.02, 10)
    expect(standardError).toBeGreaterThan(0.01)
    expect(many[1]?.standardError).toBeGreaterThan(5 * (many[0]?.standardError ?? 1))
  })

  it('is each measurement as it is where audiences do not differ', () => {
    const one = { audience: 'segment:S1', effect: 0.02, standardError: 0.01 }
    expect(addedKnowledge([one, one], 0)).toEqual([
      { effect: 0.02, standardError: 0.01 },
      { effect: 0.02, standardError: 0.01 },
    ])
  })
})
