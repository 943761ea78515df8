import type { Catalogue } from '../catalogue/entry.ts'
import type { Extra } from '../run/prepare-more.ts'

/**
 * Where a measure comes from. `lines`: SQL over the lines `l`; `repeat`: counted of customers with their orders; `customers`: SQL over the
 * customers `u` and what is joined to them; `campaigns`: SQL over the measured variants.
 */
export interface MeasureSource {
  part: 'lines' | 'repeat' | 'customers' | 'campaigns'
  sql: string
  /** SQL of the rows whose customers stand behind the figure. */
  who: string
  /** Of customers: SQL of the value of one of them, of which the figure is a statistic. */
  value?: string
  /** Of lines: whether it needs products or categories of lines. */
  ofLines?: boolean
  /** Of customers: which table it needs besides. */
  extra?: Extra
  /** It is 0, not undefined, where there are no rows. */
  counts: boolean
}

/** Where a dimension comes from: SQL of its value over lines `l`, customers `u` or campaigns; absent where it does not fit them. */
export interface DimensionSource {
  lines?: string
  customers?: string
  campaigns?: string
  ofLines?: boolean
  /** The type that its column of lines has, where there are so many values that they are looked up as they are stored. */
  type?: string
  extra?: Extra
}

/** What there is to ask, and what it compiles to. */
export interface Plan {
  catalogue: Catalogue
  measures: ReadonlyMap<string, MeasureSource>
  dimensions: ReadonlyMap<string, DimensionSource>
  /** Values of a dimension whose names hold some words; absent: there are none. */
  holding?: (dimension: string, words: string) => string[]
}
