import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { importFiles } from '../src/customers/import-files.ts'
import { findFiles } from '../src/customers/sources/find-files.ts'
import { findValue } from '../src/customers/value/find-value.ts'
import type { Candidate } from '../src/customers/value/value.ts'
import { openDuckDb } from '../src/engine/duckdb.ts'
import { valueText } from '../src/language/en/value.ts'
import { CleaningRules, Config } from '../src/workspace/config.ts'

const root = resolve(import.meta.dirname, '..')
export const guide = join(root, 'docs/value.md')

/** CDNOW's lines as an export of orders. */
function cdnow(): string {
  const lines = readFileSync(join(root, 'fixtures/cdnow-sample.txt'), 'utf8').trim().split('\n')
  return `customer,date,amount\n${lines
    .map((line) => {
      const [, customer, date = '', , amount] = line.trim().split(/\s+/)
      return `${customer},${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)},${amount}`
    })
    .join('\n')}\n`
}

/** The models on a hold-out of real data, as a table. @param cutoff first day of the hold-out; without it the last third */
async function tableOf(data: 'online-retail' | 'cdnow', cutoff?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-value-guide-'))
  const engine = await openDuckDb()
  try {
    const path = data === 'cdnow' ? join(folder, 'cdnow.csv') : join(root, 'fixtures/online-retail.parquet')
    if (data === 'cdnow') writeFileSync(path, cdnow())
    const snapshot = await importFiles(engine, findFiles([path]), folder, {
      columns: {},
      rules: CleaningRules.parse({ keepDuplicates: data === 'cdnow' }),
      asOf: undefined,
      currency: undefined,
      progress: () => undefined,
    })
    const { value } = await findValue(engine, snapshot, folder, undefined, Config.parse({}).value, cutoff)
    const { forecast } = value
    if (forecast === undefined) throw new Error('there is a forecast')
    const { split } = forecast
    return [
      `Forecasts made on ${split.cutoff} of customers known by then, held against the ${split.days} days since. Chosen: ${valueText.models[forecast.chosen]}.`,
      '',
      '| | purchases: MAE | RMSE | expected of actual | revenue: MAE | RMSE | R² | normalised Gini | expected of actual |',
      '|---|---|---|---|---|---|---|---|---|',
      ...forecast.candidates.map(rowOf),
    ].join('\n')
  } finally {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const rowOf = ({ model, purchases, revenue }: Candidate): string => {
  const three = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(3))
  const whole = (value: number): string => Math.round(value).toLocaleString('en')
  return `| ${valueText.models[model]} | ${three(purchases.mae)} | ${three(purchases.rmse)} | ${whole(purchases.predicted)} of ${whole(purchases.actual)} | ${revenue.mae.toFixed(1)} | ${revenue.rmse.toFixed(1)} | ${three(revenue.r2)} | ${three(revenue.gini)} | ${whole(revenue.predicted)} of ${whole(revenue.actual)} |`
}

/** The page with the tables between its marks written anew. */
export async function withTables(markdown: string): Promise<string> {
  const tables: Record<string, () => Promise<string>> = {
    'online-retail': () => tableOf('online-retail'),
    cdnow: () => tableOf('cdnow'),
    'cdnow-halves': () => tableOf('cdnow', '1997-10-01'),
  }
  let written = markdown
  for (const [name, table] of Object.entries(tables)) {
    const part = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- end -->)`)
    const text = await table()
    written = written.replace(part, (_whole, before: string, after: string) => `${before}${text}\n${after}`)
  }
  return written
}

if (process.argv[1] === import.meta.filename) writeFileSync(guide, await withTables(readFileSync(guide, 'utf8')))
