import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, median, type Run } from './measure.ts'
import { laterLines, orderFile, write } from './order-files.ts'
import { treeBeside } from './tree.ts'

/**
 * Whole processes from CSV to segments and scatter plot, Shoal against the scripts that a data scientist would write instead,
 * in alternation, so that the ratios hold though a machine's speed drifts. Needs python3 with pandas, polars, scikit-learn and
 * matplotlib, and GNU time.
 *
 * usage: node bench/main.ts [runs]
 */
const runs = Number(process.argv[2] ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'shoal-bench-run-'))
const workspace = join(folder, 'workspace')
const rules = ['--keep-fees', '--returns', 'ignore']
const shoal = ['bin/shoal.js', 'run', '--into', workspace, ...rules]
const plot = join(folder, 'plot.png')

interface Contender {
  name: string
  command: (file: string) => string[]
}
const contenders: Contender[] = [
  { name: 'shoal', command: (file) => [process.execPath, ...shoal, '--no-report', file] },
  { name: 'pandas', command: (file) => ['python3', 'bench/peers/pandas_sklearn.py', file, plot] },
  { name: 'polars', command: (file) => ['python3', 'bench/peers/polars_sklearn.py', file, plot] },
  // All features, profiles, personas and the report: more than the scripts do.
  { name: 'shoal, all features and report', command: (file) => [process.execPath, ...shoal, file] },
]

console.log(`Node ${process.version}, ${availableParallelism()} cores, ${runs} runs each, medians\n`)
for (const times of [1, 10]) {
  const file = await orderFile(times)
  const results = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]))
  for (let run = 0; run < runs; run++) {
    for (const { name, command } of contenders) {
      rmSync(workspace, { recursive: true, force: true })
      results.get(name)?.push(measure(command(file), { SHOAL_TIMINGS: '1' }))
    }
  }
  report(times, results)
  console.log(await adding(times))
}
console.log(await treeBeside(folder, runs))
rmSync(folder, { recursive: true, force: true })

/** How long it takes to add lines to the workspace that the last run made. */
async function adding(times: number): Promise<string> {
  const file = join(folder, 'later.csv')
  const found: number[] = []
  // The first time the orders that are there are written down.
  for (let run = 0; run <= runs; run++) {
    await write(file, laterLines(10_000, times, run), 'csv')
    found.push(
      measure([process.execPath, 'bin/shoal.js', 'import', file, '--append', ...rules, '-w', workspace]).seconds,
    )
  }
  const [first = Number.NaN, ...others] = found
  return `Adding 10,000 lines, from start to finish: ${first.toFixed(2)} s the first time, then ${median(others).toFixed(2)} s.\n`
}

function report(times: number, results: Map<string, Run[]>): void {
  const own = results.get('shoal') ?? []
  console.log(`## Online Retail × ${times} (${(541_909 * times).toLocaleString('en')} lines)\n`)
  console.log('| | seconds | peak memory | times as long as shoal (pair by pair) |\n|---|---|---|---|')
  for (const [name, all] of results) {
    const ratios = all.map(({ seconds }, run) => seconds / (own[run]?.seconds ?? Number.NaN))
    const memory = median(all.map(({ megabytes }) => megabytes ?? Number.NaN))
    console.log(
      `| ${name} | ${median(all.map(({ seconds }) => seconds)).toFixed(2)} | ${memory.toFixed(0)} MB | ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}) |`,
    )
  }
  console.log('\n| stage | seconds | share |\n|---|---|---|')
  for (const [stage, milliseconds] of stages(own)) {
    console.log(
      `| ${stage} | ${(milliseconds / 1000).toFixed(2)} | ${(milliseconds / 10 / median(own.map(({ seconds }) => seconds))).toFixed(0)} % |`,
    )
  }
  console.log()
}

/** Median time of each stage; what a stage's name stands for twice is added up. */
function stages(all: Run[]): [string, number][] {
  const perRun = all.map(({ stderr }) => {
    const sums = new Map<string, number>()
    for (const [, stage = '', time = '0'] of stderr.matchAll(/timing (\w+) (\d+)/g))
      sums.set(stage, (sums.get(stage) ?? 0) + Number(time))
    return sums
  })
  const names = [...(perRun[0]?.keys() ?? [])]
  return names.map((name) => [name, median(perRun.map((sums) => sums.get(name) ?? 0))])
}
