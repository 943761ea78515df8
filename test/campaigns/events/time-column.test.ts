import { describe, expect, it } from 'vitest'
import { type DateOrder, timeColumn } from '../../../src/campaigns/events/time-column.ts'

const column = (values: string[], zone = 'UTC', asked?: DateOrder) =>
  timeColumn(values, zone, { asked, file: 'f.csv', column: 'date' })

/** A column of one value, read. */
const read = (value: string, zone?: string, asked?: DateOrder) => column([value], zone, asked)(value)

describe('a column of times', () => {
  it.each([
    ['2026-03-04 09:05:06', '2026-03-04T09:05:06.000Z'],
    ['2026-03-04T09:05:06.123Z', '2026-03-04T09:05:06.000Z'],
    ['2026-03-04T09:05+02:00', '2026-03-04T07:05:00.000Z'],
    ['2026-03-04 09:05:06 UTC', '2026-03-04T09:05:06.000Z'],
    ['2026年3月4日 9:05', '2026-03-04T09:05:00.000Z'],
    ['Mar 04, 2026 09:05 pm', '2026-03-04T21:05:00.000Z'],
    ['4 March 2026 12:05 AM', '2026-03-04T00:05:00.000Z'],
    ['Wed, 04 Mar 2026 09:05:06 +0000', '2026-03-04T09:05:06.000Z'],
    ['1772615106', '2026-03-04T09:05:06.000Z'],
    ['1772615106000', '2026-03-04T09:05:06.000Z'],
    ['31/03/2026 09:05', '2026-03-31T09:05:00.000Z'],
    ['03/31/26', '2026-03-31T00:00:00.000Z'],
    ['05/05/2026', '2026-05-05T00:00:00.000Z'],
  ])('reads %s', (value, time) => {
    expect(read(value)).toBe(time)
  })

  it.each([
    '',
    'yesterday',
    '2026-02-30',
    '2026-13-01',
    '2026-03-04 25:00',
    '12:30',
    '=NOW()',
    '31/31/2026',
    '2026-03-04 13:00 pm',
  ])('does not read "%s"', (value) => {
    expect(read(value)).toBeUndefined()
  })

  it('takes the order of day and month from all of its values, and leaves out what does not fit', () => {
    const day = column(['03/04/2026', '13/04/2026'])
    expect([day('03/04/2026'), day('04/13/2026')]).toEqual(['2026-04-03T00:00:00.000Z', undefined])
    const month = column(['03/04/2026', '04/13/2026', '04/14/2026', '13/04/2026'])
    expect([month('03/04/2026'), month('13/04/2026')]).toEqual(['2026-03-04T00:00:00.000Z', undefined])
  })

  it('guesses no order where both would do, and takes the one that is said', () => {
    expect(() => column(['03/04/2026'])).toThrow(expect.objectContaining({ code: 'events/date-order' }))
    expect(read('03/04/2026', 'UTC', 'day-first')).toBe('2026-04-03T00:00:00.000Z')
    expect(read('03/04/2026', 'UTC', 'month-first')).toBe('2026-03-04T00:00:00.000Z')
  })

  it('counts what says no offset on the clocks of the shop', () => {
    expect(read('2026-07-01 09:00', 'Europe/London')).toBe('2026-07-01T08:00:00.000Z')
    expect(read('2026-07-01T09:00Z', 'Europe/London')).toBe('2026-07-01T09:00:00.000Z')
  })
})
