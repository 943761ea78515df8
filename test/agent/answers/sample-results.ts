import type { CallResult } from '../../../src/agent/answers/call-result.ts'
import { toolResultOf } from '../../../src/agent/tools/query-tool.ts'
import { comparedRow, resultOf, row, smallCatalogue } from '../tools/query/small-catalogue.ts'

const countries = [row(['United Kingdom'], 3920, 800), row(['Germany'], 95, 120), row(['France'], 87, 80)]
const total = row([], 4102, 1000)
const months = [
  row(['2011-09'], 900, 100),
  row(['2011-10'], 950, 150),
  row(['2011-11'], 990, 125),
  row(['2011-12'], 300, 20),
]

const called = (result: Parameters<typeof toolResultOf>[0]): CallResult => ({
  call: 'c1',
  result: toolResultOf(result, smallCatalogue),
})

/** Results of the query tool: of each kind of question one. */
export const sampleResults = {
  one: called(resultOf({}, [row([], 4000, 1234)])),
  fell: called(resultOf({ compare: { to: 'previous' } }, [comparedRow('', 900, 90, 120, '−25%')])),
  countries: called(resultOf({ dimensions: ['country'] }, countries, { total })),
  topTwo: called(resultOf({ dimensions: ['country'], limit: 2 }, countries.slice(0, 2), { total, rowsFound: 3 })),
  pair: called(resultOf({ dimensions: ['country'] }, countries.slice(1))),
  months: called(resultOf({ dimensions: ['month'] }, months)),
  changes: called(
    resultOf({ dimensions: ['country'], compare: { to: 'previous' } }, [
      comparedRow('Germany', 95, 120, 100, '+20%'),
      comparedRow('France', 87, 80, 100, '−20%'),
    ]),
  ),
} satisfies Record<string, CallResult>
