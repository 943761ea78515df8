/** A sum over customers that a query tells, with its family. */
export interface FreeBase {
  family: string
  /** SQL that aggregates the rows of one customer to what they add. */
  sql: string
}

/** A query that was understood to the last word. It is run as it was understood, not as it was written. */
export interface FreeQuery {
  /** SQL of the rows that it reads: a view, or a query of one row's customer over a view. */
  source: string
  where: string | undefined
  /** What it shows, in order: keys by which rows are grouped, and figures over the rows of a group. */
  shown: readonly { name: string; sql: string; isKey: boolean }[]
  /** Keys that it groups by and does not show. */
  hiddenKeys: readonly string[]
  bases: readonly FreeBase[]
  order: readonly { column: number; descending: boolean }[]
  limit: number | undefined
}

/** Why a query is not run: a rule by its name, and what broke it. */
export interface Refusal {
  rule:
    | 'not-sql'
    | 'one-statement'
    | 'not-select'
    | 'clause'
    | 'source'
    | 'column'
    | 'function'
    | 'expression'
    | 'aggregate'
    | 'single-customers'
    | 'grouped'
    | 'types'
  what: string
}

/** Thrown while a query is read, and caught where the reading begins. */
export class RefusedQuery extends Error {
  readonly refusal: Refusal
  constructor(rule: Refusal['rule'], what: string) {
    super(rule)
    this.refusal = { rule, what }
  }
}
