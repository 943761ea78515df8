import { openDuckDb } from '../src/engine/duckdb.ts'
import { openDesk } from '../src/questions/open-desk.ts'
import { TypedQuery } from '../src/questions/query/typed-query.ts'
import { openWorkspace } from '../src/workspace/workspace.ts'

/** How long typical queries take: node bench/questions.ts WORKSPACE. Prints each, and the 50th and 95th percentiles, without and with the guard's ledger. */
const autumn = { kind: 'between', from: '2011-09-01', to: '2011-11-30' }
const germany = [{ dimension: 'country', op: 'is', values: ['Germany'] }]
const twice = [{ per: 'customer', measure: 'orders', op: 'at-least', value: 2 }]
const queries: object[] = [
  { measures: ['revenue'] },
  { measures: ['customers'] },
  { measures: ['orders'], time: autumn },
  { measures: ['buyers'], time: { kind: 'last', count: 1, unit: 'month' } },
  { measures: ['revenue'], dimensions: ['country'], limit: 5 },
  { measures: ['revenue', 'orders', 'buyers'], dimensions: ['month'] },
  { measures: ['average-order-value'], dimensions: ['country'], time: autumn },
  { measures: ['revenue'], dimensions: ['product'], limit: 10 },
  { measures: ['units'], dimensions: ['product'], time: autumn, limit: 10 },
  { measures: ['revenue'], dimensions: ['product'], filters: germany, limit: 5 },
  { measures: ['customers', 'revenue'], dimensions: ['segment'] },
  { measures: ['repeat-rate'], dimensions: ['segment'], time: autumn },
  { measures: ['repeat-rate'], time: autumn, compare: { to: 'previous' } },
  { measures: ['customers'], filters: germany, having: twice, time: autumn },
  { measures: ['revenue'], dimensions: ['weekday'] },
  { measures: ['orders'], dimensions: ['hour'] },
  { measures: ['new-customers'], dimensions: ['month'] },
  { measures: ['revenue'], dimensions: ['country'], share: true, limit: 10 },
  { measures: ['return-rate'], dimensions: ['month'], time: autumn },
  { measures: ['customers'], having: twice },
  { measures: ['revenue'], dimensions: ['customer-type'], time: autumn },
  { measures: ['revenue'], dimensions: ['segment', 'month'], time: autumn },
  { measures: ['revenue'], filters: [{ dimension: 'product', op: 'is', values: ['85123A'] }], dimensions: ['month'] },
  { measures: ['buyers'], filters: [{ dimension: 'product', op: 'is', values: ['85123A'] }], time: autumn },
  { measures: ['average-order-value'], compare: { to: 'all' }, filters: germany },
  { measures: ['buyers'], dimensions: ['cohort'], time: autumn },
  { measures: ['recency'], dimensions: ['segment'] },
  { measures: ['monetary:mean'], dimensions: ['country'] },
  { measures: ['revenue-per-customer'], dimensions: ['rfm-cell'] },
  { measures: ['products'], time: autumn },
]

const [folder = '.'] = process.argv.slice(2)
const workspace = openWorkspace(folder)
const engine = await openDuckDb()
const since = (start: number): number => Math.round(performance.now() - start)
const opened = performance.now()
const desk = await openDesk(workspace, engine)
process.stdout.write(`desk open in ${since(opened)} ms\n`)
for (const lifted of [true, false]) {
  const times: number[] = []
  for (const [round, query] of [...queries, ...queries, ...queries].entries()) {
    const start = performance.now()
    await desk.answer(TypedQuery.parse(query), { ledger: `bench ${start}`, lifted }, new AbortController().signal)
    // The first round makes what is made once.
    if (round < queries.length) continue
    times.push(since(start))
    if (round < 2 * queries.length)
      process.stdout.write(`${String(since(start)).padStart(6)} ms  ${JSON.stringify(query)}\n`)
  }
  times.sort((a, b) => a - b)
  const percentile = (share: number): number => times[Math.ceil(share * times.length) - 1] ?? 0
  process.stdout.write(
    `${lifted ? 'lifted' : 'guarded'}: 50 % within ${percentile(0.5)} ms, 95 % within ${percentile(0.95)} ms\n`,
  )
}
engine.close()
workspace.state.close()
