import { DuckDBInstance } from '@duckdb/node-api'
import type { Logged } from './replay.ts'

/** What customers had bought in the year before: the one trait by which the mails' effects on visits differ beyond noise. */
export const affinities = ['mens', 'womens', 'both'] as const

/** Hillstrom's randomised mails: whom, which one, and whether they visited within two weeks. @param arms of the mails that are looked at, as the file calls them */
export async function hillstromMails(arms: readonly string[], part = 1): Promise<Logged> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const reader = await connection.runAndReadAll(
    `SELECT CASE WHEN mens = 1 AND womens = 1 THEN 2 WHEN womens = 1 THEN 1 ELSE 0 END, segment, visit FROM 'fixtures/hillstrom.parquet'`,
  )
  const rows = reader.getRows().filter(([, arm], place) => arms.includes(String(arm)) && place % part === 0)
  connection.closeSync()
  instance.closeSync()
  return {
    segment: Uint8Array.from(rows, ([segment]) => Number(segment)),
    arm: Uint8Array.from(rows, ([, arm]) => arms.indexOf(String(arm))),
    answer: Uint8Array.from(rows, ([, , visit]) => Number(visit)),
  }
}
