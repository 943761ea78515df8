import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import type { Reading } from '../snapshot.ts'
import { isMissing } from '../sources/missing.ts'
import { type Mapping, type Role, roleValues } from '../sources/roles.ts'
import type { RawSet } from './raw-rows.ts'
import { rejectsFile } from './rejects.ts'

/** How the columns of a table of orders are written. */
export type Styles = Pick<Reading, 'numbers' | 'dates' | 'ambiguousDates'>

/** The first style of each kind: what a column is read with before anything is known of it. */
export function firstStyles(mapping: Mapping): Styles {
  const numbers = Object.fromEntries(numberRoles(mapping).map((role) => [role, 'plain' as const]))
  return { numbers, ...(mapping.time === undefined ? {} : { dates: 'iso' as const }), ambiguousDates: false }
}

/**
 * Whether the first styles read every value of every column. Then they are what decideStyles would decide, without a
 * pass over all rows: a line that counts was read, so only the rejected rows need a look.
 */
export async function firstStylesHold(engine: Engine, { folder }: RawSet): Promise<boolean> {
  const [row] = await engine.rows(
    `SELECT count(*) FILTER (unread) AS unread FROM read_parquet(${filePath(join(folder, rejectsFile))})`,
  )
  return Number(row?.['unread']) === 0
}

const numberRoles = (mapping: Mapping): Role[] =>
  (Object.keys(mapping) as Role[]).filter((role) => roleValues[role] === 'number')

/**
 * Whether reading with the first styles is worth a try: every value of the sample looks like them, and a line needs
 * every such column to count (it does not need a discount, a cost, or a price beside an amount).
 */
export function firstStylesLikely(mapping: Mapping, headers: string[], sample: string[][]): boolean {
  const { amount, price, discount, cost, time } = mapping
  if (discount !== undefined || cost !== undefined || (amount !== undefined && price !== undefined)) return false
  const values = (header: string | undefined): string[] =>
    header === undefined
      ? []
      : sample.map((record) => (record[headers.indexOf(header)] ?? '').trim()).filter((value) => !isMissing(value))
  return (
    values(time).every((value) => /^\d{4}-\d{2}-\d{2}/.test(value)) &&
    numberRoles(mapping).every((role) => values(mapping[role]).every((value) => /^[+-]?\d+(\.\d+)?$/.test(value)))
  )
}

/** Missing values per column, from what Parquet notes of each row group. */
export async function countMissing(
  engine: Engine,
  { folder, files, headers }: RawSet,
): Promise<Record<string, number>> {
  const paths = files.map(({ raw }) => filePath(join(folder, raw))).join(', ')
  const rows = await engine.rows(
    `SELECT path_in_schema AS header, sum(stats_null_count) AS missing FROM parquet_metadata([${paths}]) GROUP BY ALL`,
  )
  const found = new Map(rows.map(({ header, missing }) => [String(header), Number(missing)]))
  return Object.fromEntries(headers.map((header) => [header, found.get(header) ?? 0]))
}
