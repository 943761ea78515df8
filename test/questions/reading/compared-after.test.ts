import { expect, it } from 'vitest'
import { comparedAfter } from '../../../src/questions/reading/compared-after.ts'

const october = { kind: 'calendar', year: 2011, part: { unit: 'month', value: 10 } } as const
const against = (unit: 'month' | 'year') => ({ to: 'period', time: { kind: 'last', count: 1, unit } }) as const

it.each(['2011-11-05', '2011-12-10'])('holds a month against the one before, whenever it is asked: %s', (asOf) => {
  const context = { asOf, days: { from: '2010-12-01', to: asOf } }
  expect(comparedAfter(october, against('month'), context)).toEqual({ to: 'previous' })
  expect(comparedAfter(october, against('year'), context)).toEqual(against('year'))
  expect(comparedAfter(october, { to: 'period', time: october }, context)).toEqual({ to: 'previous' })
})
