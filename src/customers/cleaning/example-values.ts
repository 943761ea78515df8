import type { Engine } from '../../engine/engine.ts'
import type { Mapping } from '../sources/roles.ts'
import { spelled, storedAs } from '../sources/stored-columns.ts'
import { type RawSet, rawColumn, rawRows } from './raw-rows.ts'
import type { RejectCount } from './rejects.ts'

/** The column that was at fault, by reason. */
const faulty = (mapping: Mapping): Record<string, string | undefined> => ({
  'bad-date': mapping.time,
  'impossible-date': mapping.time,
  'future-date': mapping.time,
  'bad-quantity': mapping.quantity,
  'bad-score': mapping.score,
  'bad-price': mapping.amount ?? mapping.price,
})

/** Adds to rejections what stood in the file at their first places, where a value was at fault. */
export async function withExampleValues(
  engine: Engine,
  raw: RawSet,
  mapping: Mapping,
  rejects: RejectCount[],
): Promise<RejectCount[]> {
  const columns = faulty(mapping)
  return Promise.all(
    rejects.map(async (reject) => {
      const header = columns[reject.reason]
      if (header === undefined || reject.places.length === 0) return reject
      const column = rawColumn(raw.headers, header)
      const stored = storedAs(raw.stored, header)
      const value = stored === undefined ? column : spelled(column, stored)
      const rows = await engine.rows(
        `SELECT place, ${value} AS value FROM (${rawRows(raw)}) WHERE place IN (${reject.places.join(', ')})`,
      )
      const values = new Map(rows.map((row) => [Number(row['place']), String(row['value'] ?? '')]))
      return { ...reject, values: reject.places.map((place) => values.get(place) ?? '') }
    }),
  )
}
