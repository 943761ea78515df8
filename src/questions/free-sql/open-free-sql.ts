import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyTo } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { openLockedDuckDb } from '../../engine/locked-duckdb.ts'
import type { PrivacyGuard } from '../privacy/privacy-guard.ts'
import { answerFree } from './answer-free.ts'
import type { FreeSql } from './free-sql.ts'
import type { FreeView } from './free-view.ts'

export interface FreeSqlSettings {
  /** Where the views lie for a moment, on their way into the other engine; removed when they are there. */
  folder: string
  /** Id of the snapshot that the views are of. */
  snapshot: string
  guard: PrivacyGuard
  /** How long a query may take, in milliseconds. */
  longest: number
  /** How many groups it may have, and how many rows are shown at most. */
  mostGroups?: number
  mostRows?: number
}

/**
 * Copies views into an engine of its own, which then reaches no file, no network and no setting, and answers queries over them. `questions.sql: on` in shoal.yaml is looked at by whoever opens it.
 * @param engine that in which the SQL of the views can be asked
 */
export async function openFreeSql(
  engine: Engine,
  views: readonly FreeView[],
  { folder, longest, mostGroups = 5_000, mostRows = 200, ...about }: FreeSqlSettings,
): Promise<FreeSql> {
  mkdirSync(folder, { recursive: true })
  try {
    const tables = views.map(({ name }) => ({ table: name, file: join(folder, `${name}.parquet`) }))
    for (const [at, { sql }] of views.entries()) await engine.run(copyTo(sql, tables[at]?.file ?? ''))
    const locked = await openLockedDuckDb(tables)
    return {
      views: views.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) })),
      ask: (sql, asker, signal) =>
        answerFree(sql, { locked, views, longest, mostGroups, mostRows, ...about }, asker, signal),
      close: () => locked.close(),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
