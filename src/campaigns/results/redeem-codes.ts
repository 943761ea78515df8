import { readerWithoutMailbox } from '../../customers/contacts/reader.ts'
import type { State } from '../../workspace/state.ts'
import { readOutbox } from '../campaign-records.ts'
import { type CodeCounts, countCodes } from '../economics/count-codes.ts'
import type { OrderCode } from './order-codes.ts'

/**
 * Notes which codes of a campaign were used, when and by which reader, and counts them. A code that several orders used belongs to the first of
 * them; what an earlier file said stays where this one does not have it.
 * @param used by when the orders were placed
 */
export function redeemCodes(state: State, campaign: string, used: readonly OrderCode[]): CodeCounts {
  const readerOf = readersIn(state, campaign)
  return state.transaction(() => {
    for (const { code, customer, at } of used)
      state.change(
        'UPDATE coupon_codes SET redeemed_at = ?, redeemed_by = ? WHERE code = ? AND campaign = ? AND (redeemed_at IS NULL OR redeemed_at > ?)',
        at,
        readerOf(customer),
        code,
        campaign,
        at,
      )
    const codes = state.rows('SELECT mailbox, redeemed_by FROM coupon_codes WHERE campaign = ?', campaign)
    return countCodes(
      codes.map((row) => ({
        mailbox: String(row['mailbox']),
        ...(typeof row['redeemed_by'] === 'string' ? { redeemedBy: row['redeemed_by'] } : {}),
      })),
    )
  })
}

/** The reader behind a customer: as the campaign had them, else by the mailbox that is known of them. */
function readersIn(state: State, campaign: string): (customer: string) => string {
  const readers = new Map(
    state
      .rows('SELECT customer, mailbox FROM contacts WHERE mailbox IS NOT NULL')
      .map((row) => [String(row['customer']), String(row['mailbox'])]),
  )
  for (const { customers, mailbox } of readOutbox(state, campaign))
    for (const customer of customers) readers.set(customer, mailbox)
  return (customer) => readers.get(customer) ?? readerWithoutMailbox(customer)
}
