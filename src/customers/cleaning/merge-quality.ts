import type { Replaced } from './edited-orders.ts'
import type { Decision, QualityReport } from './quality.ts'

/** Decisions that take something off the spend, in the order in which they are listed. */
const netting = ['refunded', 'return-matched', 'return-unmatched', 'return-added']

/**
 * What became of all rows, those added last among them.
 * @param added of the added rows alone, but for the customers, which are all of them
 */
export function mergeQuality(before: QualityReport, added: QualityReport): QualityReport {
  const merged = before.decisions.map((decision) => sum(decision, added.decisions.find(isLike(decision))))
  const more = added.decisions.filter((decision) => !before.decisions.some(isLike(decision)))
  const all = inOrder([...merged, ...more])
  const missing = new Map(added.columns.map((column) => [column.header, column.missing]))
  const skipped = [...(before.skipped ?? []), ...(added.skipped ?? [])]
  return {
    ...before,
    files: added.files.reduce(withFile, before.files),
    ...(skipped.length === 0 ? {} : { skipped }),
    rowsIn: before.rowsIn + added.rowsIn,
    rowsUsed: before.rowsUsed + added.rowsUsed,
    rowsRejected: before.rowsRejected + added.rowsRejected,
    // An added return's purchase may be any of all lines, and an added purchase may be that of a return without one.
    ...(all.some(({ reason }) => /^return-(added|unmatched)$/.test(reason)) ? { unsettled: true } : {}),
    decisions: all,
    columns: before.columns.map((column) => ({
      ...column,
      missing: column.missing + (missing.get(column.header) ?? 0),
    })),
    customers: added.customers,
    customersAtOrBelowZero: added.customersAtOrBelowZero,
  }
}

/** The same report once lines of orders that came again in another form no longer count. @param examples where some of them stand */
export function withoutReplaced(
  quality: QualityReport,
  { lines, refunds, refunded }: Replaced,
  examples: Decision['examples'],
): QualityReport {
  const own: Decision = { reason: 'replaced-order', effect: 'rejected', rows: lines, examples }
  const known = quality.decisions.find(isLike(own))
  const decisions = quality.decisions.flatMap((decision): Decision[] => {
    if (decision === known) return []
    if (decision.reason !== 'refunded') return [decision]
    const left = decision.rows - refunds
    return left === 0 ? [] : [{ ...decision, rows: left, amount: exact((decision.amount ?? 0) - refunded) }]
  })
  // Returns may have lost their purchase.
  const returns = quality.decisions.some(({ reason }) => reason.startsWith('return-'))
  return {
    ...quality,
    rowsUsed: quality.rowsUsed - lines,
    rowsRejected: quality.rowsRejected + lines,
    ...(returns ? { unsettled: true } : {}),
    decisions: inOrder([...decisions, known === undefined ? own : sum(known, own)]),
  }
}

/** Lines behind those of a file belong to it. */
function withFile(files: QualityReport['files'], more: QualityReport['files'][number]): QualityReport['files'] {
  const last = files.at(-1)
  return last?.name === more.name
    ? files.with(-1, { ...last, rows: last.rows + more.rows, bytes: last.bytes + more.bytes })
    : [...files, more]
}

const isLike =
  ({ reason, effect }: Decision) =>
  (other: Decision): boolean =>
    other.reason === reason && other.effect === effect

function sum(decision: Decision, more: Decision | undefined): Decision {
  if (more === undefined) return decision
  return {
    ...decision,
    rows: decision.rows + more.rows,
    examples: [...decision.examples, ...more.examples].slice(0, 3),
    ...(decision.amount === undefined ? {} : { amount: exact(decision.amount + (more.amount ?? 0)) }),
  }
}

/** A sum of amounts of six decimals without the dust of binary fractions. */
const exact = (amount: number): number => Math.round(amount * 1e6) / 1e6

/** Rejections first, those of most rows before the others, as an import of all files at once lists them. */
function inOrder(decisions: Decision[]): Decision[] {
  const rejected = decisions.filter(({ effect }) => effect === 'rejected')
  const late = (reason: string): string => (reason === 'wrong-column-count' ? '' : reason)
  return [
    ...rejected.toSorted((a, b) => b.rows - a.rows || (late(a.reason) < late(b.reason) ? -1 : 1)),
    ...netting.flatMap((reason) => decisions.filter((decision) => decision.reason === reason)),
    ...decisions.filter(({ effect, reason }) => effect !== 'rejected' && !netting.includes(reason)),
  ]
}
