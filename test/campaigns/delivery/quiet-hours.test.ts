import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localTime } from '../../../src/campaigns/delivery/local-time.ts'
import { quietUntil } from '../../../src/campaigns/delivery/quiet-hours.ts'

const night = { from: '21:00', until: '08:00' }
const until = (now: string, zone: string, hours = night): string | undefined => {
  const end = quietUntil(Date.parse(now), zone, hours, 'UTC')
  return end === undefined ? undefined : new Date(end).toISOString()
}

describe('quiet hours', () => {
  it.each([
    ['2026-06-10T20:59:59Z', 'UTC', undefined],
    ['2026-06-10T21:00:00Z', 'UTC', '2026-06-11T08:00:00.000Z'],
    ['2026-06-11T07:59:30Z', 'UTC', '2026-06-11T08:00:00.000Z'],
    ['2026-06-11T08:00:00Z', 'UTC', undefined],
    // The same moment is night in one zone and day in another.
    ['2026-06-10T12:30:00Z', 'Europe/London', undefined],
    ['2026-06-10T12:30:00Z', 'Australia/Sydney', '2026-06-10T22:00:00.000Z'],
    // A quarter of an hour off the full hours.
    ['2026-06-10T20:00:00Z', 'Asia/Kathmandu', '2026-06-11T02:15:00.000Z'],
    // The clock is put forward in the night: it is shorter by an hour.
    ['2026-03-28T22:00:00Z', 'Europe/London', '2026-03-29T07:00:00.000Z'],
    // And back: longer by one.
    ['2026-10-24T22:00:00Z', 'Europe/London', '2026-10-25T08:00:00.000Z'],
    // Of a zone that nobody knows the other one counts.
    ['2026-06-10T22:00:00Z', 'Moon/Sea', '2026-06-11T08:00:00.000Z'],
  ])('at %s in %s last until %s', (now, zone, end) => {
    expect(until(now, zone)).toBe(end)
  })

  it('may lie within a day', () => {
    const noon = { from: '12:00', until: '13:30' }
    expect(until('2026-06-10T12:10:00Z', 'UTC', noon)).toBe('2026-06-10T13:30:00.000Z')
    expect(until('2026-06-10T14:00:00Z', 'UTC', noon)).toBeUndefined()
  })

  it('end in the first minute that is outside of them, in any zone at any time', () => {
    const zones = ['UTC', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe', 'America/St_Johns']
    const isQuiet = (at: number, zone: string): boolean => {
      const { minute } = localTime(at, zone)
      return minute >= 21 * 60 || minute < 8 * 60
    }
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) }),
        fc.constantFrom(...zones),
        (now, zone) => {
          const end = quietUntil(now, zone, night, 'UTC')
          if (end === undefined) return !isQuiet(now, zone)
          return isQuiet(now, zone) && end >= now - 60_000 && !isQuiet(end, zone) && isQuiet(end - 60_000, zone)
        },
      ),
    )
  })
})
