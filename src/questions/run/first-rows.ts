import { compileCounts } from '../compile/compile-counts.ts'
import type { Plan } from '../compile/plan.ts'
import type { Days } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import { planFor } from './compute-answer.ts'
import { type ComputedRow, type Computer, keyOf } from './computed-rows.ts'
import { isTooFew } from './guard.ts'

export interface FirstRowsParts {
  days: Days | undefined
  plan: Plan
  compute: Computer
  /** Rows with fewer customers are passed over; 1: none is. */
  threshold: number
}

/**
 * The first rows of a list whose customers were not counted, counted: as many as it takes until the limit is filled with rows that may be told.
 * Of thousands of products it takes far longer to count customers than to add up amounts.
 * @param rows in the order of the answer
 */
export async function firstRows(
  rows: readonly ComputedRow[],
  query: TypedQuery,
  { days, plan, compute, threshold }: FirstRowsParts,
): Promise<ComputedRow[]> {
  const limit = query.limit ?? rows.length
  const planned = planFor(plan, days)
  const found: ComputedRow[] = []
  let large = 0
  for (let step = limit + Math.min(limit, 20); large < limit && found.length < rows.length; step *= 2) {
    const some = rows.slice(found.length, found.length + step)
    const compiled = compileCounts(query, planned, { days, only: some.map(({ keys }) => keys) })
    const counted = new Map(
      (await compute.rows(compiled, query.dimensions.length, 0)).map((row) => [keyOf(row.keys), row]),
    )
    for (const row of some) {
      if (large === limit) break
      const { behind = 0, people = 0 } = counted.get(keyOf(row.keys)) ?? {}
      if (!isTooFew(behind, threshold)) large++
      found.push({ ...row, behind, people })
    }
  }
  return found
}
