import type { Engine } from '../../engine/engine.ts'
import type { Reading } from '../snapshot.ts'
import { lineKind } from './fees.ts'
import { present, type RawSet, rawRows } from './raw-rows.ts'

/** Finds the codes and names of products that are none: postage, fees, manual entries, test lines. */
export async function findNoProducts(
  engine: Engine,
  raw: RawSet,
  mapping: Reading['mapping'],
): Promise<Reading['noProducts']> {
  const found: Reading['noProducts'] = []
  for (const column of ['product', 'description'] as const) {
    const header = mapping[column]
    if (header === undefined) continue
    const rows = await engine.rows(
      `SELECT DISTINCT ${present(raw.headers, header)} AS value FROM (${rawRows(raw)}) ORDER BY value`,
    )
    for (const { value } of rows) {
      const kind = lineKind(column, String(value ?? ''))
      if (kind !== undefined) found.push({ kind, column, value: String(value) })
    }
  }
  return found
}
