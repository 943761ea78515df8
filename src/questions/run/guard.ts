import type { Measure } from '../catalogue/entry.ts'
import type { People } from '../compile/settle-query.ts'
import type { Asker } from '../desk.ts'
import type { KeptBack } from '../privacy/privacy-guard.ts'
import type { Days } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { ComputedRow } from './computed-rows.ts'

/** What customers add to figures: one entry per group of rows and customer. */
export interface Added {
  /** The place of the group among those asked for. */
  groups: Int32Array
  /** Places of customers in the order of ids of the snapshot. */
  customers: Uint32Array
  /** What each adds, one column per figure. */
  adds: Float64Array[]
}

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
  /** Absent: all. */
  limit?: number | undefined
  /** All rows put together; absent without dimensions. */
  total?: ComputedRow | undefined
  /** Whom a row shows as its customers. */
  people: People
  /** Whether no customer is behind two rows. */
  apart: boolean
  /** Whether rows may be put together as "other". */
  mayMerge: boolean
  /** How many customers are behind these rows together. */
  behind: (rows: readonly number[]) => Promise<number>
  /** How many more customers these rows would have without the conditions on customers; absent where there are none. */
  leftOut?: (rows: readonly number[]) => Promise<number[]>
  /** What customers add to figures (toldBases) of groups of rows, and of the total where none are named. */
  added: (figures: readonly string[], groups: readonly (readonly number[])[] | undefined) => Promise<Added>
  /** The same for what shares are of; absent where none are asked for. */
  addedToWhole?: (figures: readonly string[]) => Promise<Added>
}

/** What may be told. */
export interface Verdict {
  /** Places of the rows that are told, in the order of the answer. */
  told: readonly number[]
  /** Rows that are told together only, as "other". */
  together: readonly number[]
  /** How many rows are not told by themselves. */
  withheld: number
  tellsTotal: boolean
  because: KeptBack | 'none'
}

/** Decides what may be told. It is asked once for what is shown, and once more for what that is held against. */
export type Guard = (disclosure: Disclosure) => Promise<Verdict>

/** Whether so many customers are some, and too few to be told of. */
export const isTooFew = (customers: number, threshold: number): boolean => customers > 0 && customers < threshold

/** Everything is told: whoever sits at the machine lifted the threshold. */
export const tellAll = ({ rows, limit }: Pick<Disclosure, 'rows' | 'limit'>): Verdict => ({
  told: [...rows.keys()].slice(0, limit),
  together: [],
  withheld: 0,
  tellsTotal: true,
  because: 'none',
})
