import { describe, expect, it } from 'vitest'
import { readDays } from '../../../../src/doors/chat/menu/read-days.ts'
import { TimeRange } from '../../../../src/questions/query/time-range.ts'

describe('days that are typed into the menu', () => {
  it.each([
    ['2011-09-01 to 2011-11-30', { kind: 'between', from: '2011-09-01', to: '2011-11-30' }],
    ['2011-09-01到2011-11-30', { kind: 'between', from: '2011-09-01', to: '2011-11-30' }],
    ['2011-09-05', { kind: 'between', from: '2011-09-05', to: '2011-09-05' }],
    ['2011-09', { kind: 'calendar', year: 2011, part: { unit: 'month', value: 9 } }],
    ['2011年9月', { kind: 'calendar', year: 2011, part: { unit: 'month', value: 9 } }],
    ['2011-Q3', { kind: 'calendar', year: 2011, part: { unit: 'quarter', value: 3 } }],
    ['2011', { kind: 'calendar', year: 2011 }],
  ])('%s', (typed, range) => {
    expect(readDays(typed)).toEqual(range)
    expect(TimeRange.parse(readDays(typed))).toEqual(range)
  })

  it.each(['2011-13', '2011-11-30 to 2011-09-01', 'last month', '11-09-01'])('refuses %s', (typed) => {
    expect(readDays(typed)).toBeUndefined()
  })
})
