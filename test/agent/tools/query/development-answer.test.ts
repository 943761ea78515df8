import { describe, expect, it } from 'vitest'
import { queryAnswer } from '../../../../src/agent/tools/query/query-answer.ts'
import type { QueryResult } from '../../../../src/questions/query/query-result.ts'
import { resultOf, row, smallCatalogue } from './small-catalogue.ts'

const said = (result: QueryResult): string[] =>
  queryAnswer(result, smallCatalogue).sentences.map(({ en }) => en.map(({ text }) => text).join(''))

const weeks = (...figures: [string, number][]) => figures.map(([week, figure]) => row([week], 500, figure))

describe('a development over time', () => {
  it('leaves out a first week of which only two days were asked for, as well as a last one', () => {
    const days = { from: '2011-10-01', to: '2011-12-09' }
    const rows = weeks(['2011-W39', 10], ['2011-W40', 280], ['2011-W41', 184], ['2011-W48', 244], ['2011-W49', 231])
    expect(said(resultOf({ dimensions: ['month'] }, rows, { days }))).toEqual([
      'Revenue fell from £280 in 2011-W40 to £244 in 2011-W48, by 13%.',
      'It was highest in 2011-W40 (£280) and lowest in 2011-W41 (£184).',
      'Of 2011-W39 only 1 October 2011 to 2 October 2011 is counted here, so it is left out of that comparison.',
      'Of 2011-W49 only 5 December 2011 to 9 December 2011 is counted here, so it is left out of that comparison.',
    ])
  })

  it('does not say that a year rose over one of which the data hold a month', () => {
    const rows = weeks(['2010', 746], ['2011', 7513])
    expect(said(resultOf({ dimensions: ['month'] }, rows))).toEqual([
      'Revenue of 2010: £746.',
      'Revenue of 2011: £7,513.',
      'Of 2010 only 1 December 2010 to 31 December 2010 is counted here.',
      'Of 2011 only 1 January 2011 to 9 December 2011 is counted here.',
    ])
  })

  it('says of the highest and the lowest that some months may not be shown', () => {
    const rows = weeks(['2011-01', 160], ['2011-08', 126], ['2011-11', 278])
    const withheld = { rows: 6, because: 'few-customers' as const, threshold: 20 }
    expect(said(resultOf({ dimensions: ['month'] }, rows, { withheld, rowsFound: 9 }))[1]).toBe(
      'Among the months that may be shown, it was highest in 2011-11 (£278) and lowest in 2011-08 (£126); 6 months may not be shown and could be higher or lower.',
    )
  })
})
