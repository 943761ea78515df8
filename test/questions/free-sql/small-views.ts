import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import type { FreeSql } from '../../../src/questions/free-sql/free-sql.ts'
import type { FreeView } from '../../../src/questions/free-sql/free-view.ts'
import { openFreeSql } from '../../../src/questions/free-sql/open-free-sql.ts'
import { openGuard } from '../../../src/questions/privacy/open-guard.ts'
import { newState } from '../privacy/small-shop.ts'

/** 100 customers with two lines each: three in four in France, nine in Malta; the amount is the customer's number and a half. */
const lines: FreeView = {
  name: 'lines',
  perCustomer: false,
  sql: `SELECT c AS customer, 2 * c + n AS order_no, DATE '2011-11-01' + n::INTEGER AS day, (c + 0.5)::DECIMAL(18, 2) AS revenue,
      CASE WHEN c < 9 THEN 'Malta' WHEN c % 4 = 0 THEN 'Spain' ELSE 'France' END AS country, c % 10 AS hour
    FROM range(100) AS customers(c), range(2) AS orders(n)`,
  columns: [
    { name: 'customer', is: 'customer', type: 'number' },
    { name: 'order_no', is: 'key', type: 'number', family: 'orders' },
    { name: 'day', is: 'key', type: 'date' },
    { name: 'country', is: 'key', type: 'text' },
    { name: 'hour', is: 'key', type: 'number' },
    { name: 'revenue', is: 'figure', type: 'number', family: 'money' },
  ],
}

export interface OpenViews {
  free: FreeSql
  /** A folder with a file that nobody may read. */
  folder: string
  secret: string
}

/** An engine with the views, gone with the test. */
export async function smallViews(
  settings: { longest?: number; mostGroups?: number } = {},
  finished: (work: () => void) => void = onTestFinished,
): Promise<OpenViews> {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-sql-'))
  finished(() => rmSync(folder, { recursive: true, force: true }))
  const secret = 'mailbox-of-nobody@shop.example'
  writeFileSync(join(folder, 'secret.csv'), `mail\n${secret}\n`)
  const engine = await openDuckDb()
  const guard = openGuard(newState(finished), 20)
  const free = await openFreeSql(engine, [lines], {
    folder: join(folder, 'on-the-way'),
    snapshot: 'one',
    guard,
    longest: 10_000,
    ...settings,
  })
  engine.close()
  finished(() => free.close())
  return { free, folder, secret }
}

/** Each talk begins anew. */
let talks = 0
export const newTalk = (): { ledger: string; lifted: boolean } => ({ ledger: `talk:${talks++}`, lifted: false })
