import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import { rawName } from '../sources/raw-file.ts'
import { type RawSet, rawColumn } from './raw-rows.ts'

/** Missing values per column, from what Parquet notes of each row group. */
export async function countMissing(
  engine: Engine,
  { folder, files, headers, complete }: RawSet,
): Promise<Record<string, number>> {
  const names = complete ?? files.map(({ raw }) => raw)
  const paths = names.map((name) => filePath(join(folder, name))).join(', ')
  const rows = await engine.rows(
    `SELECT path_in_schema AS header, sum(stats_null_count) AS missing FROM parquet_metadata([${paths}]) GROUP BY ALL`,
  )
  const found = new Map(rows.map(({ header, missing }) => [String(header), Number(missing)]))
  return Object.fromEntries(
    headers.map((header) => [
      header,
      found.get(complete === undefined ? rawName(header) : rawColumn(headers, header)) ?? 0,
    ]),
  )
}
