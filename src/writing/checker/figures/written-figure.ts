import type { Span } from '../span.ts'

/** What a figure in a text is said to count or to be measured in. */
export type WrittenUnit =
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'hours'
  | 'minutes'
  | 'orders'
  | 'items'
  | 'products'
  | 'categories'
  | 'customers'
  | 'segments'
  | 'visits'
  | 'events'
  | 'reviews'
  | 'score'
  | 'money'
  | 'times'
  | 'foreign'

/** What a rounding word claims: that the figure is near, almost reached, not reached, passed, or a bound. */
export type Hedge = 'about' | 'nearly' | 'below' | 'above' | 'atLeast' | 'atMost'

/** A figure as it stands in a text, read as a number with a unit. */
export interface WrittenFigure extends Span {
  /** Shares and percentages as a fraction of one, points in percentage points, multiples as the ratio. */
  value: number
  /** The weight of the last digit that is written; 0 for a fraction in words. */
  step: number
  /** vague: "dozens", "几百"; odd: digits that make no figure Shoal can read. */
  form: 'amount' | 'percent' | 'points' | 'times' | 'fraction' | 'vague' | 'odd'
  unit?: WrittenUnit
  /** ISO codes that the sign or word for money may stand for. */
  currencies?: readonly string[]
  hedge?: Hedge
  /** The figure is a distance, told as "83% lower" or "高 12 个百分点". */
  change?: 'higher' | 'lower'
  /** Written with a word for its size (716k, 826 万): the word says that the rest is rounded. */
  scaled?: boolean
  /** For a vague figure: what it may stand for at most. */
  most?: number
}
