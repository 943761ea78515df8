import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimeRange } from '../../../src/questions/query/time-range.ts'
import { calendarUnit, isoWeek, isoWeekOf } from '../../../src/questions/time/calendar-unit.ts'
import { comparedDays } from '../../../src/questions/time/compared-days.ts'
import { dayNumber, dayOf } from '../../../src/questions/time/day-number.ts'
import { resolveTime } from '../../../src/questions/time/resolve-time.ts'

const day = fc.integer({ min: 0, max: 40_000 }).map(dayOf)
const unit = fc.constantFrom('day', 'week', 'month', 'quarter', 'year')
const length = ({ from, to }: { from: string; to: string }): number => dayNumber(to) - dayNumber(from) + 1

describe('calendar units', () => {
  it('hold their day, and follow each other without a gap', () => {
    fc.assert(
      fc.property(day, unit, (one, of) => {
        const here = calendarUnit(one, of)
        const next = calendarUnit(one, of, 1)
        return here.from <= one && one <= here.to && dayNumber(next.from) === dayNumber(here.to) + 1
      }),
    )
  })

  it('name every ISO week by the year of its Thursday', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { year, week } = isoWeekOf(one)
        const days = isoWeek(year, week)
        return days.from <= one && one <= days.to && week >= 1 && week <= 53
      }),
    )
  })

  it.each([
    ['2010-01-03', 2009, 53],
    ['2011-01-01', 2010, 52],
    ['2012-12-31', 2013, 1],
  ])('%s is in week %i-%i', (one, year, week) => expect(isoWeekOf(one)).toEqual({ year, week }))
})

describe('the last N units', () => {
  it('end before the unit that holds the last day, and are N whole ones', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('week', 'month', 'quarter', 'year'),
        (last, count, of) => {
          const context = { asOf: dayOf(dayNumber(last) + 1), days: { from: '1970-01-01', to: last } }
          const days = resolveTime({ kind: 'last', count, unit: of }, context)
          const running = resolveTime({ kind: 'this', unit: of }, context)
          return (
            dayNumber(running.from) === dayNumber(days.to) + 1 &&
            running.to === last &&
            days.from === calendarUnit(days.from, of).from &&
            calendarUnit(days.from, of, count - 1).to === days.to
          )
        },
      ),
    )
  })

  it('of days are those before the as-of date', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 1000 }), (asOf, count) => {
        const days = resolveTime({ kind: 'last', count, unit: 'day' }, { asOf })
        return length(days) === count && dayNumber(days.to) === dayNumber(asOf) - 1
      }),
    )
  })
})

describe('the days that others are held against', () => {
  const context = { asOf: '2012-03-16', days: { from: '2010-12-01', to: '2012-03-15' } }
  const month = (value: number, year = 2011): TimeRange => ({ kind: 'calendar', year, part: { unit: 'month', value } })

  it.each([
    [month(11), 'previous', '2011-10-01', '2011-10-31'],
    [month(3), 'previous', '2011-02-01', '2011-02-28'],
    [{ kind: 'last', count: 3, unit: 'month' }, 'previous', '2011-09-01', '2011-11-30'],
    [{ kind: 'between', from: '2011-03-05', to: '2011-03-20' }, 'previous', '2011-02-17', '2011-03-04'],
    [{ kind: 'this', unit: 'month' }, 'previous', '2012-02-15', '2012-02-29'],
    [month(2, 2012), 'year-before', '2011-02-01', '2011-02-28'],
    [month(2, 2013), 'year-before', '2012-02-01', '2012-02-29'],
    [{ kind: 'between', from: '2012-02-10', to: '2012-02-29' }, 'year-before', '2011-02-10', '2011-02-28'],
    [{ kind: 'calendar', year: 2011 }, 'previous', '2010-01-01', '2010-12-31'],
  ] as const)('%o, %s', (time, to, from, until) => {
    expect(comparedDays(time, { to }, context)).toEqual({ from, to: until })
  })

  it('are none of all days, nor of all customers', () => {
    expect(comparedDays(undefined, { to: 'previous' }, context)).toBeUndefined()
    expect(comparedDays(month(1), { to: 'all' }, context)).toBeUndefined()
  })

  it('end just before those asked for', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (from, more) => {
        const time: TimeRange = { kind: 'between', from, to: dayOf(dayNumber(from) + more) }
        const before = comparedDays(time, { to: 'previous' }, context)
        return before !== undefined && dayNumber(before.to) === dayNumber(from) - 1 && before.from <= before.to
      }),
    )
  })
})
