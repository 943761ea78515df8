import { describe, expect, it } from 'vitest'
import { anyTimeInterval } from '../../../src/campaigns/analysis/any-time-interval.ts'
import { effectOf } from '../../../src/campaigns/analysis/effect-of.ts'
import { isKnown } from '../../../src/campaigns/analysis/not-known.ts'
import { alwaysValidInterval } from '../../../src/numerics/always-valid.ts'

const arm = (yes: number, no: number): Float64Array =>
  Float64Array.from({ length: yes + no }, (_, i) => (i < yes ? 1 : 0))

function found(a: Float64Array, b: Float64Array, progress: number) {
  const effect = effectOf('rate', a, b)
  if (!isKnown(effect)) throw new Error('it is known')
  return { effect, interval: anyTimeInterval(effect, [a, b], progress) }
}

describe('an interval that holds at every look', () => {
  it('is that of a normal estimate where there is much', () => {
    const { effect, interval } = found(arm(1_200, 8_800), arm(1_000, 9_000), 1)
    const normal = alwaysValidInterval(effect.effect, effect.standardError, 1)
    expect(interval?.low).toBeCloseTo(normal?.low ?? 0, 3)
    expect(interval?.high).toBeCloseTo(normal?.high ?? 0, 3)
  })

  it('is not sure of an arm in which nobody has ordered yet', () => {
    // 450 with 11 orders, 50 with none: as if normal, 2.4 points would be more than nothing for certain.
    const { effect, interval } = found(arm(11, 439), arm(0, 50), 0.05)
    expect(alwaysValidInterval(effect.effect, effect.standardError, 0.5)?.low).toBeGreaterThan(0)
    expect(interval?.low).toBeLessThan(0)
    expect(anyTimeInterval(effect, [arm(11, 439), arm(0, 50)], 0.5)?.low).toBeLessThan(0)
  })

  it('is none before anything is in', () => {
    const { effect } = found(arm(1, 9), arm(2, 8), 0.1)
    expect(anyTimeInterval(effect, [arm(1, 9), arm(2, 8)], 0)).toBeUndefined()
  })
})
