import { join } from 'node:path'
import { copyTo } from '../../engine/copy-to.ts'
import type { Cell, Engine } from '../../engine/engine.ts'
import { filePath, text } from '../../engine/sql.ts'
import type { CleaningRules } from '../../workspace/config.ts'
import {
  type Companion,
  type CompanionKind,
  type CompanionReading,
  companionFiles,
  companionPaths,
} from './companion.ts'
import { ownColumns } from './companion-rows.ts'

/** What is written, and what it is added to. */
interface Written {
  kind: CompanionKind
  reading: CompanionReading
  rules: CleaningRules
  before: Companion | undefined
  folder: string
  /** Path of a file with the rows as companionRows has them. */
  all: string
}

/**
 * Writes the rows that count and lists the others in the table companion_rejects, those that are there twice in companion_repeated. Of one
 * person the fullest row counts. Returns SQL of the rows that count.
 */
export async function writeCompanionRows(
  engine: Engine,
  { kind, reading, rules, before, folder, all }: Written,
): Promise<string> {
  const from = `read_parquet(${filePath(all)})`
  const again =
    // Somebody who is again as they were is no repetition: the latest that is said of a person counts.
    before === undefined || kind === 'people'
      ? ''
      : ` UNION SELECT place FROM ${from} SEMI JOIN (${await earlierKeys(engine, from, before, folder)}) USING (row_key) WHERE reason IS NULL`
  const repeated = rules.keepDuplicates
    ? `SELECT place FROM ${from} WHERE false`
    : `SELECT place FROM ${from} SEMI JOIN (SELECT row_key FROM ${from} WHERE reason IS NULL GROUP BY row_key HAVING count(*) > 1) USING (row_key)
       WHERE reason IS NULL QUALIFY row_number() OVER (PARTITION BY row_key ORDER BY place) > 1${again}`
  const path = join(folder, companionFiles(kind).rows)
  const filled = reading.attributes.map((_, index) => `(a${index} IS NOT NULL)::INT`).join(' + ') || '0'
  const versions =
    kind !== 'people'
      ? ''
      : ` UNION ALL SELECT place, 'repeated-customer' FROM ${from} ANTI JOIN companion_repeated USING (place) WHERE reason IS NULL
          QUALIFY row_number() OVER (PARTITION BY customer ORDER BY ${filled} DESC, row_key, place) > 1`
  const columns = ['customer', 'time', 'product', ...ownColumns(kind, reading), 'row_key'].join(', ')
  await engine.run(`CREATE OR REPLACE TEMP TABLE companion_repeated AS ${repeated};
    CREATE OR REPLACE TEMP TABLE companion_rejects AS SELECT place, reason FROM ${from} WHERE reason IS NOT NULL
      UNION ALL SELECT place, 'exact-duplicate' FROM companion_repeated${versions};
    ${copyTo(`SELECT ${columns} FROM ${from} ANTI JOIN companion_rejects USING (place) ORDER BY time, customer, row_key`, path)}`)
  return `read_parquet(${filePath(path)})`
}

/** SQL of the keys of earlier rows, of those of the same days alone where all rows have a time. */
async function earlierKeys(engine: Engine, from: string, before: Companion, folder: string): Promise<string> {
  const keys = `SELECT row_key FROM read_parquet([${companionPaths(before, folder, 'rows').map(filePath).join(', ')}])`
  if (before.kind !== 'events') return keys
  const [row] = await engine.rows(`SELECT min(time)::VARCHAR AS first, max(time)::VARCHAR AS last FROM ${from}`)
  const limit = (value: Cell | undefined): string => `${text(String(value ?? '1900-01-01'))}::TIMESTAMP`
  return `${keys} WHERE time BETWEEN ${limit(row?.['first'])} AND ${limit(row?.['last'])}`
}
