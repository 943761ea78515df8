import type { Engine } from '../../engine/engine.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { StoredFile } from '../sources/read-files.ts'
import { dateSql } from '../sources/value-styles.ts'
import { present, type RawSet, rawRows } from './raw-rows.ts'
import type { RejectCount } from './rejects.ts'

/** From this share of rows on that name a customer again, a table has more rows than customers. */
const repeating = 0.2
/** The share of a column's values that must be dates for it to be one. */
const dated = 0.9

/**
 * Refuses a table of customers that looks like orders under names that nobody knows: most customers stand in several rows, with a date each.
 * @throws ShoalError columns/maybe-orders
 */
export async function refuseMaybeOrders(
  engine: Engine,
  files: readonly StoredFile[],
  raw: RawSet,
  rejects: readonly RejectCount[],
): Promise<void> {
  const rows = files.reduce((sum, file) => sum + file.rows, 0)
  const repeated = rejects.find(({ reason }) => reason === 'repeated-customer')?.rows ?? 0
  if (repeated < rows * repeating) return
  const columns = raw.headers.map((header, index) => {
    const value = present(raw.headers, header)
    const dates = (['day-first', 'month-first'] as const).map((style) => `count(${dateSql(value, style)})`).join(', ')
    return `count(${value}) AS "all ${index}", greatest(${dates}) AS "dates ${index}"`
  })
  const [row] = await engine.rows(`SELECT ${columns.join(', ')} FROM (${rawRows(raw)})`)
  const count = (name: string): number => Number(row?.[name] ?? 0)
  const found = raw.headers.find((_, index) => {
    const all = count(`all ${index}`)
    return all > 0 && count(`dates ${index}`) >= all * dated
  })
  if (found === undefined) return
  const candidates = raw.headers.filter((header) => header !== found)
  throw new ShoalError('columns/maybe-orders', { file: files[0]?.file.name ?? '', date: found, candidates })
}
