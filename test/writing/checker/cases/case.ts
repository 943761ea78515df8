import type { ClaimContext } from '../../../../src/writing/checker/claim-context.ts'

/** A sentence to check: the sheet it is about, the facts it cites (between |), the text, and the faults that it has ('' for none). */
export type Case = readonly [sheet: string, cites: string, text: string, faults: string]

/** Cases of one rule, both ways, with what differs from finished text for a marketer. */
export interface RuleCases {
  rule: string
  context?: Partial<ClaimContext>
  cases: readonly Case[]
}
