import { describe, expect, it } from 'vitest'
import { readDays } from '../../../../src/doors/chat/menu/read-days.ts'

const context = { asOf: '2011-12-10', days: { from: '2010-12-01', to: '2011-12-09' } }

describe('days that are typed into the menu', () => {
  it.each([
    ['2011-09-01 to 2011-11-30', 'en', { kind: 'between', from: '2011-09-01', to: '2011-11-30' }],
    ['2011-09-01到2011-11-30', 'en', { kind: 'between', from: '2011-09-01', to: '2011-11-30' }],
    ['2011-09', 'en', { kind: 'calendar', year: 2011, part: { unit: 'month', value: 9 } }],
    ['2011年9月', 'zh', { kind: 'calendar', year: 2011, part: { unit: 'month', value: 9 } }],
    ['Q3 2011', 'zh', { kind: 'calendar', year: 2011, part: { unit: 'quarter', value: 3 } }],
    ['2011', 'en', { kind: 'calendar', year: 2011 }],
    ['Last 3 months', 'en', { kind: 'last', count: 3, unit: 'month' }],
    ['最近30天', 'en', { kind: 'last', count: 30, unit: 'day' }],
  ] as const)('%s', (typed, language, range) => {
    expect(readDays(typed, language, context)).toEqual(range)
  })

  it.each(['', '2011-13', 'last month please', 'revenue', '2010 2011'])('refuses %j', (typed) => {
    expect(readDays(typed, 'en', context)).toBeUndefined()
  })
})
