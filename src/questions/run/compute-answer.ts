import { text } from '../../engine/sql.ts'
import { compileQuery } from '../compile/compile-query.ts'
import { customerType } from '../compile/dimension-sources.ts'
import type { Plan } from '../compile/plan.ts'
import type { Days } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import { type ComputedRow, type Computer, keyOf } from './computed-rows.ts'
import { shiftKey } from './shift-keys.ts'

/** Figures of a query over some days, with the SQL that computed them. */
export interface Computed {
  rows: ComputedRow[]
  /** All rows put together; absent without dimensions. */
  total: ComputedRow | undefined
  sql: string
  /** Whether customers were counted of each row: of a list by products that has a limit only those of the first are (firstRows). */
  isCounted: boolean
}

/** Most rows that a total is put together of by name, where figures of rows decide which are in it. */
const mostNamed = 500

/**
 * Computes a query that fits over some days; shares take the place of sums where they are asked for.
 * @param picks some of the rows will be picked by their figures: then they are counted afterwards where that takes long, and their total is not wanted
 */
export async function computeQuery(
  query: TypedQuery,
  plan: Plan,
  days: Days | undefined,
  compute: Computer,
  picks = false,
): Promise<Computed> {
  const planned = planFor(plan, days)
  const measures = query.measures.length
  const isCounted =
    (query.limit === undefined && !picks) || !query.dimensions.some((id) => plan.dimensions.get(id)?.ofLines === true)
  const compiled = compileQuery(query, planned, { days, uncounted: !isCounted })
  const rows = (await compute.rows(compiled, query.dimensions.length, measures)).map((row) => ({
    ...row,
    values: row.values.slice(0, measures),
  }))
  const together = async (of: TypedQuery, only?: ComputedRow['keys'][]): Promise<ComputedRow | undefined> => {
    const options = { days, together: true, ...(only === undefined ? {} : { only }) }
    const [row] = await compute.rows(compileQuery(of, planned, options), 0, measures)
    return row && { ...row, keys: [] }
  }
  const isPicked = query.having.some(({ per }) => per === 'row')
  const total =
    picks || query.dimensions.length === 0 || (isPicked && rows.length > mostNamed)
      ? undefined
      : await together(query, isPicked ? rows.map(({ keys }) => keys) : undefined)
  if (!query.share) return { rows, total, sql: compiled.sql, isCounted }
  const whole = query.dimensions.length > 0 ? total : await together(withoutFilters(query))
  const shared = (row: ComputedRow): ComputedRow => ({
    ...row,
    values: row.values.map((value, i) => shareOf(value, whole?.values[i] ?? null)),
  })
  return { rows: rows.map(shared), total: total && shared(total), sql: compiled.sql, isCounted }
}

/** The query without what limits whom and what it counts. */
export const withoutFilters = (query: TypedQuery): TypedQuery => ({
  ...query,
  filters: [],
  having: query.having.filter(({ per }) => per === 'row'),
})

const shareOf = (value: number | null, whole: number | null): number | null =>
  value === null || whole === null || whole === 0 ? null : value / whole

/** The plan with what depends on the days. */
export function planFor(plan: Plan, days: Days | undefined): Plan {
  if (!plan.dimensions.has('customer-type')) return plan
  const first = days?.from ?? plan.catalogue.days?.from ?? plan.catalogue.asOf
  return { ...plan, dimensions: new Map([...plan.dimensions, ['customer-type', customerType(`DATE ${text(first)}`)]]) }
}

/** The key, as keyOf writes it, of what a row of a query is held against: spans of time are moved from one period to the other. */
export const comparedKey =
  (query: TypedQuery, days: Days | undefined, comparedDays: Days | undefined): ((row: ComputedRow) => string) =>
  ({ keys }) =>
    keyOf(
      keys.map((key, i) =>
        key === null || days === undefined || comparedDays === undefined
          ? key
          : (shiftKey(query.dimensions[i] ?? '', key, days, comparedDays) ?? key),
      ),
    )

/** What each row of a query is held against. @param against rows of the other period */
export function comparedRows(
  against: readonly ComputedRow[],
  ...moves: Parameters<typeof comparedKey>
): (row: ComputedRow) => ComputedRow | undefined {
  const byKey = new Map(against.map((row) => [keyOf(row.keys), row]))
  const keyIn = comparedKey(...moves)
  return (row) => byKey.get(keyIn(row))
}
