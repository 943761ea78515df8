import { compileQuery } from '../compile/compile-query.ts'
import type { Plan } from '../compile/plan.ts'
import type { Days } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import { planFor } from './compute-answer.ts'
import { type ComputedRow, type Computer, keyOf } from './computed-rows.ts'

/** What came back, of figures from which returns are not taken off. */
const returnedOf: Readonly<Record<string, string>> = { units: 'returned-units', 'gross-revenue': 'returned-revenue' }

/** Rows at the top that a sentence may name. */
const top = 5

/**
 * The first rows of a ranking of what was bought of which more than half came back, by their places: a large order that was sent back at once leads it. How much came back may be of few
 * customers and is not told here; that it was more than half is said of the row and of all its customers.
 */
export async function mostlyReturned(
  query: TypedQuery,
  told: readonly ComputedRow[],
  { plan, days, compute }: { plan: Plan; days: Days | undefined; compute: Computer },
): Promise<number[]> {
  const [first = ''] = query.measures
  const returned = returnedOf[first]
  if (returned === undefined || !plan.measures.has(returned) || query.dimensions.length !== 1 || query.share) return []
  const { order: _order, limit: _limit, compare: _compare, ...plain } = query
  const having = query.having.filter(({ per }) => per === 'customer')
  const rows = told.slice(0, top)
  const of: TypedQuery = { ...plain, measures: [first, returned], having }
  const only = rows.map(({ keys }) => keys)
  const compiled = compileQuery(of, planFor(plan, days), { days, only, uncounted: true })
  const found = new Map((await compute.rows(compiled, 1, 2)).map((row) => [keyOf(row.keys), row.values]))
  return rows.flatMap(({ keys }, place) => {
    const [bought, back] = found.get(keyOf(keys)) ?? []
    return typeof bought === 'number' && typeof back === 'number' && back * 2 > bought ? [place] : []
  })
}
