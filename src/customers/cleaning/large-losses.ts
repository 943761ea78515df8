import type { Decision, QualityReport } from './quality.ts'

/** Why a row could not be understood: a fault of the file or of its reading, not a rule of the cleaning. */
const unread = [
  'wrong-column-count',
  'no-order-date',
  'bad-date',
  'impossible-date',
  'future-date',
  'bad-quantity',
  'bad-price',
  'repeated-customer',
]
/** From these shares of all rows on, whoever reads the figures has to know what is missing from them. */
const noteworthy = { unread: 0.02, ruled: 0.2 }

/** The rejections that take so much away that the result describes something else than the file, largest first. */
export function largeLosses({ decisions, rowsIn }: QualityReport): Decision[] {
  return decisions
    .filter(({ effect, reason, rows }) => {
      const share = unread.includes(reason) ? noteworthy.unread : noteworthy.ruled
      // What was replaced is there in another form.
      return effect === 'rejected' && reason !== 'replaced-order' && rows >= share * rowsIn
    })
    .toSorted((a, b) => b.rows - a.rows)
}
