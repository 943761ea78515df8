import type { Decision, QualityReport } from '../cleaning/quality.ts'
import type { RejectCount } from '../cleaning/rejects.ts'
import type { ReturnsSummary } from '../cleaning/returns.ts'
import { withReturns } from '../cleaning/settled-quality.ts'

/** What is known of the rows that were emptied. */
export interface Emptied {
  /** Customers that are left. */
  customers: number
  rows: number
  /** Those of them that were rejected before, by reason. */
  rejected: ReadonlyMap<string, number>
  atOrBelowZero?: number
  returns?: ReturnsSummary
  /** What refunds are left. */
  refunds?: RejectCount & { amount?: number }
  /** How many of them had a note, by its reason. */
  notes?: ReadonlyMap<string, number>
  /** Empty cells of each column now. */
  missing?: Record<string, number>
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
    const { refunds, notes } = emptied
    if (reason === 'refunded' && refunds !== undefined)
      return { ...same, rows: refunds.rows, ...(refunds.amount === undefined ? {} : { amount: refunds.amount }) }
    return { ...same, rows: decision.rows - (notes?.get(reason) ?? 0) }
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
    columns: quality.columns.map((column) => ({
      ...column,
      missing: emptied.missing?.[column.header] ?? column.missing,
    })),
    customers: emptied.customers,
    customersAtOrBelowZero: emptied.atOrBelowZero ?? quality.customersAtOrBelowZero,
  }
  return emptied.returns === undefined ? without : withReturns(without, emptied.returns, { matched: [], unmatched: [] })
}

const noCustomer: Decision = { reason: 'no-customer', effect: 'rejected', rows: 0, examples: [] }
