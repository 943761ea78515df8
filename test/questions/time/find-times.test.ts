import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../src/questions/time/find-times.ts'
import { resolveTime } from '../../../src/questions/time/resolve-time.ts'

const context = { asOf: '2011-12-10', days: { from: '2010-12-01', to: '2011-12-09' } }

/** Every time of a text as absolute days, or as the comparison that it says. */
const daysOf = (text: string, language: 'en' | 'zh', of = context): string[] =>
  findTimes(text, language, of).map(({ meaning }) => {
    if (meaning.kind === 'compare') return meaning.to
    if (meaning.kind === 'lasting') return `${meaning.days} days`
    const { from, to } = resolveTime(meaning.range, of)
    return from === to ? from : `${from} ${to}`
  })

describe('times in English', () => {
  it.each([
    ['revenue in november', ['2011-11-01 2011-11-30']],
    ['revenue in december', ['2011-12-01 2011-12-31']],
    ['revenue in december last year', ['2010-12-01 2010-12-31']],
    ['over the last 3 months', ['2011-09-01 2011-11-30']],
    ['in the last six months', ['2011-06-01 2011-11-30']],
    ['the last 30 days', ['2011-11-10 2011-12-09']],
    ['last week', ['2011-11-28 2011-12-04']],
    ['this year', ['2011-01-01 2011-12-09']],
    ['year to date', ['2011-01-01 2011-12-09']],
    ['since september', ['2011-09-01 2011-12-09']],
    ['before march 2011', ['2010-12-01 2011-02-28']],
    ['after 5 june', ['2011-06-06 2011-12-09']],
    ['q3 2011', ['2011-07-01 2011-09-30']],
    ['the third quarter', ['2011-07-01 2011-09-30']],
    ['the first half of 2011', ['2011-01-01 2011-06-30']],
    ['between 5 and 20 march', ['2011-03-05 2011-03-20']],
    ['from 1 september to 30 november 2011', ['2011-09-01 2011-11-30']],
    ['september to november 2011', ['2011-09-01 2011-11-30']],
    ['november 2010 to january', ['2010-11-01 2011-01-31']],
    ['the week of 7 november', ['2011-11-07 2011-11-13']],
    ['week 1 of 2011', ['2011-01-03 2011-01-09']],
    ['on 5 december 2010', ['2010-12-05']],
    ['december 5th, 2010', ['2010-12-05']],
    ['yesterday', ['2011-12-09']],
    ['two months ago', ['2011-10-01 2011-10-31']],
    ['black friday', ['2011-11-25']],
    ['2011-09-01 to 2011-11-30', ['2011-09-01 2011-11-30']],
    ['november versus october', ['2011-11-01 2011-11-30', '2011-10-01 2011-10-31']],
    ['compared with a year ago', ['year-before']],
    ['than the month before', ['previous']],
    ['may we see it', []],
    ['in may', ['2011-05-01 2011-05-31']],
    ['over 2000 units', []],
    ['on 31 february', ['2011-02-01 2011-02-28']],
    ['product 85123a and 22423', []],
  ])('%s', (text, days) => expect(daysOf(text, 'en')).toEqual(days))

  it('knows two meanings of the past year', () => {
    const [{ meaning }] = findTimes('in the past year', 'en', context)
    expect(meaning).toMatchObject({ alternatives: [{ kind: 'last', count: 12, unit: 'month' }] })
  })
})

describe('times in Chinese', () => {
  it.each([
    ['2011年9月到11月的收入', ['2011-09-01 2011-11-30']],
    ['上个月', ['2011-11-01 2011-11-30']],
    ['上上个月', ['2011-10-01 2011-10-31']],
    ['最近30天', ['2011-11-10 2011-12-09']],
    ['近三个月', ['2011-09-01 2011-11-30']],
    ['过去半年', ['2011-06-01 2011-11-30']],
    ['第三季度', ['2011-07-01 2011-09-30']],
    ['2011年上半年', ['2011-01-01 2011-06-30']],
    ['双十一', ['2011-11-11']],
    ['十一月', ['2011-11-01 2011-11-30']],
    ['十二月', ['2011-12-01 2011-12-31']],
    ['去年12月', ['2010-12-01 2010-12-31']],
    ['3月5日到20日', ['2011-03-05 2011-03-20']],
    ['9月1日至11月30日', ['2011-09-01 2011-11-30']],
    ['从2010年12月到2011年2月', ['2010-12-01 2011-02-28']],
    ['9月以来', ['2011-09-01 2011-12-09']],
    ['11月之前', ['2010-12-01 2011-10-31']],
    ['11月7日那周', ['2011-11-07 2011-11-13']],
    ['年初至今', ['2011-01-01 2011-12-09']],
    ['前天', ['2011-12-08']],
    ['去年同期', ['year-before']],
    ['环比', ['previous']],
    ['订单数', []],
  ])('%s', (text, days) => expect(daysOf(text, 'zh')).toEqual(days))
})

describe('an as-of date on the first of a month', () => {
  const first = { asOf: '2012-03-01', days: { from: '2011-01-05', to: '2012-02-29' } }

  it.each([
    ['last month', ['2012-01-01 2012-01-31']],
    ['this month', ['2012-02-01 2012-02-29']],
    ['the last 30 days', ['2012-01-31 2012-02-29']],
    ['in march', ['2011-03-01 2011-03-31']],
    ['on 29 february', ['2012-02-29']],
  ])('counts from the last day of the data: %s', (text, days) => expect(daysOf(text, 'en', first)).toEqual(days))
})
