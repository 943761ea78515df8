import type { Hedge, WrittenUnit } from '../figures/written-figure.ts'

/** The words around figures, for one language. Patterns are tried in order. */
export interface FigureWords {
  /** Numbers that count nothing: a closed list; what it matches is passed over. */
  idioms: readonly RegExp[]
  /** Read at the end of what stands before a figure. */
  hedgesBefore: readonly (readonly [RegExp, Hedge])[]
  /** Where a part or multiple stands behind its whole: 约为全体客户的三倍. */
  hedgesOfPart: readonly (readonly [RegExp, Hedge])[]
  /** Read at the beginning of what stands behind it. */
  hedgesAfter: readonly (readonly [RegExp, Hedge])[]
  /** Read at the beginning of what stands behind a number. */
  units: readonly (readonly [RegExp, WrittenUnit])[]
  money: readonly (readonly [RegExp, readonly string[]])[]
  /** A distance: "83% lower", "高 12 个百分点". */
  changeAfter: readonly (readonly [RegExp, 'higher' | 'lower'])[]
  changeBefore: readonly (readonly [RegExp, 'higher' | 'lower'])[]
}

/** What a sign in front of an amount may stand for. */
export const moneySigns: Record<string, readonly string[]> = {
  '£': ['GBP'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'],
  '€': ['EUR'],
  '¥': ['CNY', 'JPY'],
  US$: ['USD'],
  CA$: ['CAD'],
  A$: ['AUD'],
  HK$: ['HKD'],
  'CN¥': ['CNY'],
  'JP¥': ['JPY'],
  '₹': ['INR'],
  '₩': ['KRW'],
  '₽': ['RUB'],
  '₺': ['TRY'],
  R$: ['BRL'],
}
