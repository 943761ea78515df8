import type { Measure } from '../catalogue/entry.ts'
import type { Asker } from '../desk.ts'
import type { Days } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { ComputedRow } from './computed-rows.ts'

/** What is about to be told: the rows in the order of the answer, of which the first `limit` that may be told are shown. */
export interface Disclosure {
  /** As it was computed. */
  query: TypedQuery
  days?: Days | undefined
  snapshot: string
  asker: Asker
  threshold: number
  measures: readonly Measure[]
  rows: readonly ComputedRow[]
  limit: number
  /** All rows put together; absent without dimensions. */
  total?: ComputedRow | undefined
  /** Customers behind a measure of these rows: places in the order of ids of the snapshot, ascending; of campaigns none. */
  customersOf: (measure: number, rows: readonly number[]) => Promise<Uint32Array[]>
  /** Customers behind a measure of the total. */
  customersOfTotal: (measure: number) => Promise<Uint32Array>
}

/** What may be told. */
export interface Verdict {
  /** Places of rows that are not told. */
  withheld: ReadonlySet<number>
  /** Those of them that are told together, as "other". */
  together: readonly number[]
  tellsTotal: boolean
  because: 'few-customers' | 'difference' | 'none'
}

/** Decides what may be told. It is asked once for what is shown, and once more for what that is held against. */
export type Guard = (disclosure: Disclosure) => Promise<Verdict>

/** Whether so many customers are some, and too few to be told of. */
export const isTooFew = (customers: number, threshold: number): boolean => customers > 0 && customers < threshold

/** Withholds each row with too few customers behind it, and the total where one row alone would follow from it. A person who lifted the threshold sees all. */
export const thresholdGuard: Guard = async ({ rows, total, threshold, asker }) => {
  if (asker.lifted) return { withheld: new Set(), together: [], tellsTotal: true, because: 'none' }
  const withheld = rows.flatMap(({ behind }, row) => (isTooFew(behind, threshold) ? [row] : []))
  const few = withheld.reduce((sum, row) => sum + (rows[row]?.behind ?? 0), 0)
  const isTotalTooSmall = total !== undefined && isTooFew(total.behind, threshold)
  return {
    withheld: new Set(withheld),
    together: few >= threshold ? withheld : [],
    tellsTotal: !isTotalTooSmall && (withheld.length === 0 || few >= threshold),
    because: withheld.length > 0 || isTotalTooSmall ? 'few-customers' : 'none',
  }
}
