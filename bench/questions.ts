import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { EvaluationQuestion } from '../scripts/chat/evaluation-question.ts'
import { openDuckDb } from '../src/engine/duckdb.ts'
import { openDesk } from '../src/questions/open-desk.ts'
import { openWorkspace } from '../src/workspace/workspace.ts'

/**
 * How long the queries of the evaluation's questions take, each under a ledger of its own: node bench/questions.ts WORKSPACE. Prints each, and the 50th and 95th percentiles, without and
 * with the guard's ledger; where others share the machine, the processor time beside it says more.
 */
const file = join(import.meta.dirname, '../fixtures/chat/questions.yaml')
const queries = z
  .array(EvaluationQuestion)
  .parse(parse(readFileSync(file, 'utf8')))
  .flatMap(({ query }) => query ?? [])

const [folder = '.'] = process.argv.slice(2)
const workspace = openWorkspace(folder)
const engine = await openDuckDb()
const since = (start: number): number => Math.round(performance.now() - start)
const opened = performance.now()
const desk = await openDesk(workspace, engine)
process.stdout.write(`desk open in ${since(opened)} ms\n`)
for (const lifted of [true, false]) {
  const times: number[] = []
  const processor: number[] = []
  for (const [round, query] of [...queries, ...queries, ...queries].entries()) {
    const start = performance.now()
    const before = process.cpuUsage()
    await desk.answer(query, { ledger: `bench ${start}`, lifted }, new AbortController().signal)
    // The first round makes what is made once.
    if (round < queries.length) continue
    times.push(since(start))
    const { user, system } = process.cpuUsage(before)
    processor.push(Math.round((user + system) / 1000))
    if (round < 2 * queries.length)
      process.stdout.write(`${String(since(start)).padStart(6)} ms  ${JSON.stringify(query)}\n`)
  }
  for (const [of, values] of Object.entries({ clock: times, processor })) {
    const sorted = values.toSorted((a, b) => a - b)
    const percentile = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
    const who = lifted ? 'lifted' : 'guarded'
    process.stdout.write(`${who}, ${of}: 50 % within ${percentile(0.5)} ms, 95 % within ${percentile(0.95)} ms\n`)
  }
}
engine.close()
workspace.state.close()
