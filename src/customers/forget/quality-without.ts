import type { Decision, QualityReport } from '../cleaning/quality.ts'
import type { ReturnsSummary } from '../cleaning/returns.ts'
import { withReturns } from '../cleaning/settled-quality.ts'

/** What is known of the rows that were emptied. */
interface Emptied {
  /** Customers that are left. */
  customers: number
  rows: number
  /** Those of them that were rejected before, by reason. */
  rejected: ReadonlyMap<string, number>
  atOrBelowZero?: number
  returns?: ReturnsSummary
}

/** A quality report after the rows of a customer became empty: they count as rows without a customer. Examples may quote them, and go. */
export function qualityWithout(quality: QualityReport, emptied: Emptied): QualityReport {
  const { rows, rejected } = emptied
  const before = [...rejected.values()].reduce((sum, count) => sum + count, 0)
  const newly = rows - before
  const decisions = quality.decisions.map((decision): Decision => {
    const { reason, effect } = decision
    const same = { ...decision, examples: [] }
    if (effect === 'rejected') return { ...same, rows: decision.rows - (rejected.get(reason) ?? 0) }
    return same
  })
  const empty = decisions.find(({ reason }) => reason === 'no-customer')
  const all = empty === undefined ? [noCustomer, ...decisions] : decisions
  const without: QualityReport = {
    ...quality,
    rowsUsed: quality.rowsUsed - newly,
    rowsRejected: quality.rowsRejected + newly,
    decisions: all
      .map((decision) => (decision.reason === 'no-customer' ? { ...decision, rows: decision.rows + rows } : decision))
      .filter((decision) => decision.rows > 0),
    customers: emptied.customers,
    customersAtOrBelowZero: emptied.atOrBelowZero ?? quality.customersAtOrBelowZero,
  }
  return emptied.returns === undefined ? without : withReturns(without, emptied.returns, { matched: [], unmatched: [] })
}

const noCustomer: Decision = { reason: 'no-customer', effect: 'rejected', rows: 0, examples: [] }
