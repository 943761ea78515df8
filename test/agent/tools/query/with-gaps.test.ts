import { describe, expect, it } from 'vitest'
import { resultChart } from '../../../../src/agent/tools/query/result-chart.ts'
import { withGaps } from '../../../../src/agent/tools/query/with-gaps.ts'
import { resultOf, row } from './small-catalogue.ts'

const keys = (dimension: string, ...found: string[]): (string | null | undefined)[] =>
  withGaps(
    found.map((key) => row([key], 30, 1)),
    dimension,
  ).map(({ keys: [key], cells }) => (cells.length > 0 ? key?.value : `(${key?.value})`))

describe('spans that are missing between rows', () => {
  it('are filled at every step, over the turn of the year too', () => {
    expect(keys('month', '2010-11', '2011-02')).toEqual(['2010-11', '(2010-12)', '(2011-01)', '2011-02'])
    expect(keys('week', '2010-W51', '2011-W01')).toEqual(['2010-W51', '(2010-W52)', '2011-W01'])
    expect(keys('quarter', '2010-Q3', '2011-Q1')).toEqual(['2010-Q3', '(2010-Q4)', '2011-Q1'])
    expect(keys('day', '2011-02-27', '2011-03-01')).toEqual(['2011-02-27', '(2011-02-28)', '2011-03-01'])
    expect(keys('year', '2010', '2011')).toEqual(['2010', '2011'])
  })

  it('are gaps of the drawing, not a line from one side to the other', () => {
    const chart = resultChart(resultOf({ dimensions: ['month'] }, [row(['2011-01'], 30, 16), row(['2011-03'], 30, 17)]))
    expect(chart?.x.values.map(({ en }) => en)).toEqual(['2011-01', 'February 2011', '2011-03'])
    expect(chart?.series[0]?.points.map(({ value }) => value)).toEqual([16, null, 17])
  })
})
