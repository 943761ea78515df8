import type { Localized } from '../language/language.ts'
import type { Catalogue, Dimension } from './catalogue/entry.ts'
import type { Change } from './change/change.ts'
import type { KeptBack } from './privacy/privacy-guard.ts'
import type { QueryResult } from './query/query-result.ts'
import type { TypedQuery } from './query/typed-query.ts'

/** What became of a query. "Withheld" and "nothing found" are never the same answer. */
export type QueryAnswer =
  | { kind: 'found'; result: QueryResult }
  /** The period lies outside the data. */
  | { kind: 'outside'; text: Localized; nearest: TypedQuery }
  /** All rows, or what they differ in from an earlier answer, have too few customers behind them. */
  | { kind: 'withheld'; text: Localized }
  /** It does not fit together, or data are not there. */
  | { kind: 'cannot'; text: Localized; instead: readonly TypedQuery[] }

/** Who asks: decides what may be told. */
export interface Asker {
  /** What was told before under this name decides what may be told now: a talk, or at doors without one a day. */
  ledger: string
  /** A person at the machine who lifted the threshold. */
  lifted: boolean
}

/** Segments whose sheets may be told, and why others may not. */
export interface SegmentsTold {
  segments: ReadonlySet<string>
  because?: KeptBack
  threshold: number
}

/** An open workspace that answers typed queries. Made by openDesk. */
export interface QuestionDesk {
  readonly catalogue: Catalogue
  /** @throws ShoalError where the workspace or the engine fails, never for a question that cannot be answered */
  answer: (query: TypedQuery, asker: Asker, signal: AbortSignal) => Promise<QueryAnswer>
  /** What customers gained, lost and kept did to a change of revenue, as far as it may be told; absent where there are no orders. */
  turnover?: (
    change: Pick<Change, 'days' | 'againstDays'>,
    asker: Asker,
    signal: AbortSignal,
  ) => Promise<Change['turnover']>
  /** Of which segments a sheet with sizes and sums may be told; what it tells counts from then on. */
  tellSegments: (asker: Asker, signal: AbortSignal) => Promise<SegmentsTold>
  /** Values of a dimension whose names are like a text, the most alike first. */
  lookUp: (dimension: string, text: string, most: number) => Promise<Dimension['values']>
}
