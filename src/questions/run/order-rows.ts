import type { Dimension } from '../catalogue/entry.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { ComputedRow } from './computed-rows.ts'

/**
 * The rows in the order asked for; without one, spans of time and ordered values in theirs, all else by the first measure, largest first. Rows that
 * are alike go by their keys, so that the order is the same each time.
 * @param dimensions of the query
 */
export function orderRows(
  rows: readonly ComputedRow[],
  query: Pick<TypedQuery, 'measures' | 'dimensions' | 'order' | 'limit'>,
  dimensions: readonly (Dimension | undefined)[],
): ComputedRow[] {
  const { order } = query
  const byKeys = (a: ComputedRow, b: ComputedRow): number => {
    for (const [i, dimension] of dimensions.entries()) {
      const difference = compareKeys(a.keys[i] ?? null, b.keys[i] ?? null, dimension)
      if (difference !== 0) return difference
    }
    return 0
  }
  const own = dimensions.findIndex((dimension) => dimension !== undefined && dimension.type !== 'category')
  const inOwnOrder = order === undefined && query.limit === undefined && own >= 0
  const byOwn = (a: ComputedRow, b: ComputedRow): number =>
    inOwnOrder ? compareKeys(a.keys[own] ?? null, b.keys[own] ?? null, dimensions[own]) : 0
  const by = order?.by ?? query.measures[0] ?? ''
  const sign = order?.direction === 'asc' ? 1 : -1
  const place = query.dimensions.indexOf(by)
  if (place >= 0)
    return rows.toSorted(
      (a, b) => sign * compareKeys(a.keys[place] ?? null, b.keys[place] ?? null, dimensions[place]) || byKeys(a, b),
    )
  const measure = Math.max(0, query.measures.indexOf(by))
  return rows.toSorted((a, b) => {
    const [x = null, y = null] = [a.values[measure], b.values[measure]]
    const first = byOwn(a, b)
    if (first !== 0) return first
    // What is not defined comes last, whichever way.
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byKeys(a, b)
    return sign * (x - y) || byKeys(a, b)
  })
}

/** Values by their place in an ordered dimension, numbers as numbers, texts as texts; what is not known last. */
function compareKeys(a: string | null, b: string | null, dimension: Dimension | undefined): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (dimension?.type === 'ordered') {
    const [x, y] = [Number(a), Number(b)]
    if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y
    const place = (value: string): number => dimension.values.findIndex((entry) => entry.value === value)
    const difference = place(a) - place(b)
    if (difference !== 0) return difference
  }
  return a < b ? -1 : a > b ? 1 : 0
}
