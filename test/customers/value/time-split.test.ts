import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitTime } from '../../../src/customers/value/time-split.ts'

it('holds the last third out, and learns on the third before it', () => {
  expect(splitTime('2025-01-01', '2025-12-27', 365)).toEqual({
    learning: '2025-05-01',
    cutoff: '2025-08-29',
    end: '2025-12-27',
    days: 120,
  })
  expect(splitTime('2025-01-01', '2025-12-27', 30)).toMatchObject({
    learning: '2025-10-28',
    cutoff: '2025-11-27',
    days: 30,
  })
  expect(splitTime('2025-01-01', '2025-12-27', 365, '2025-02-15')).toEqual({
    cutoff: '2025-02-15',
    end: '2025-12-27',
    days: 315,
  })
  expect(splitTime('2025-01-01', '2025-03-20', 365)).toBeUndefined()
})

it('the parts lie in their order, and none is under four weeks', () => {
  const day = (place: number): string => new Date(Date.UTC(2025, 0, 1 + place)).toISOString().slice(0, 10)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 28, max: 2_000 }), (length, horizon) => {
      const split = splitTime(day(0), day(length), horizon)
      if (split === undefined) {
        expect(length).toBeLessThan(3 * 29)
        return
      }
      expect(split.days).toBeGreaterThanOrEqual(28)
      expect((split.learning ?? split.cutoff) >= day(28)).toBe(true)
      expect([split.cutoff < split.end, split.end]).toEqual([true, day(length)])
    }),
  )
})
