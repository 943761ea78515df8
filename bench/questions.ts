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
 * with the guard's ledger.
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
  for (const [round, query] of [...queries, ...queries, ...queries].entries()) {
    const start = performance.now()
    await desk.answer(query, { ledger: `bench ${start}`, lifted }, new AbortController().signal)
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
