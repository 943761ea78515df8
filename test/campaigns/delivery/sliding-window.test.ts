import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RateWindows } from '../../../src/campaigns/delivery/rate-windows.ts'
import { SlidingWindow } from '../../../src/campaigns/delivery/sliding-window.ts'

/** Takes as many as a limit allows, as early as it does. */
function times(
  limit: { allowedAt: (now: number) => number; add: (at: number) => void },
  count: number,
  pauses: readonly number[] = [],
): number[] {
  let now = 1_000_000
  return Array.from({ length: count }, (_, i) => {
    now = limit.allowedAt(now + (pauses[i] ?? 0))
    limit.add(now)
    return now
  })
}

describe('a limit in a window', () => {
  it('never lets more through in any stretch of its length, whenever they come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 60, max: 5_000 }),
        fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 1, maxLength: 120 }),
        (limit, length, pauses) => {
          const found = times(new SlidingWindow(limit, length), pauses.length, pauses)
          return found.every((at, i) => i < limit || at - (found[i - limit] ?? 0) >= length)
        },
      ),
    )
  })

  it('lets nearly as many through as it may', () => {
    const found = times(new SlidingWindow(100, 60_000), 1_000)
    // A thousand at 100 a minute are ten minutes, less the first hundred at once; the parts cost a sixtieth.
    expect((found.at(-1) ?? 0) - (found[0] ?? 0)).toBeLessThanOrEqual(9 * 61_000)
  })

  it('counts what was there before', () => {
    const window = new SlidingWindow(10, 3_600_000)
    window.add(1_000_000, 10)
    expect(window.allowedAt(1_500_000)).toBeGreaterThanOrEqual(4_600_000)
  })

  it('takes a fraction of one a second for one in more seconds', () => {
    const found = times(new RateWindows({ perSecond: 0.5 }), 4)
    expect(found.slice(1).every((at, i) => at - (found[i] ?? 0) >= 2_000)).toBe(true)
  })

  it('heeds seconds, hours and days together', () => {
    const found = times(new RateWindows({ perSecond: 10, perHour: 20, perDay: 50 }), 51)
    expect((found[20] ?? 0) - (found[0] ?? 0)).toBeGreaterThanOrEqual(3_600_000)
    expect((found[50] ?? 0) - (found[0] ?? 0)).toBeGreaterThanOrEqual(86_400_000)
  })
})
