import { z } from 'zod'
import { readerWithoutMailbox } from '../customers/contacts/reader.ts'
import type { State } from '../workspace/state.ts'
import { removeResultEvents } from './events/result-event-records.ts'
import { removeEvents } from './feedback/event-records.ts'
import { removeSuppressions } from './suppressions/suppression-records.ts'

/**
 * Takes a person out of all that is kept of campaigns: what was sent, opt-outs, events and codes. A code stays, as nobody's: whether it was redeemed still
 * counts. In the transaction in which they are forgotten, after their contacts are gone.
 * @param ids all of theirs @param mailboxes all that are known of them
 * @returns their keys: mailboxes, those among them that only an outbox knows, and what stands for who has none
 */
export function forgetReader(state: State, ids: readonly string[], mailboxes: readonly string[]): string[] {
  const keys = [...new Set([...mailboxes, ...ids.map(readerWithoutMailbox), ...leaveOutbox(state, new Set(ids))])]
  for (const key of keys) {
    state.change('DELETE FROM outbox WHERE mailbox = ?', key)
    removeSuppressions(state, key)
    removeEvents(state, key)
    removeResultEvents(state, key)
    state.change(
      "UPDATE coupon_codes SET redeemed_by = CASE mailbox WHEN ?1 THEN 'forgotten:' || code ELSE 'forgotten' END WHERE redeemed_by = ?1",
      key,
    )
    state.change("UPDATE coupon_codes SET mailbox = 'forgotten:' || code WHERE mailbox = ?", key)
  }
  return keys
}

/** Takes ids out of the customers of all outboxes. @returns the mailboxes of these rows, unless somebody who stays is known to read them */
function leaveOutbox(state: State, ids: ReadonlySet<string>): string[] {
  const theirs: string[] = []
  for (const row of state.rows('SELECT campaign, mailbox, customers FROM outbox')) {
    const [campaign, mailbox] = [String(row['campaign']), String(row['mailbox'])]
    const of = z.array(z.string()).parse(JSON.parse(String(row['customers'])))
    if (!of.some((id) => ids.has(id))) continue
    const left = of.filter((id) => !ids.has(id))
    const isOthers =
      left.length > 0 && state.rows('SELECT 1 AS found FROM contacts WHERE mailbox = ? LIMIT 1', mailbox).length > 0
    if (!isOthers) theirs.push(mailbox)
    else
      state.change(
        'UPDATE outbox SET customers = ? WHERE campaign = ? AND mailbox = ?',
        JSON.stringify(left),
        campaign,
        mailbox,
      )
  }
  return theirs
}
