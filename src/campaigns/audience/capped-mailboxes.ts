import type { ContactCaps } from '../../workspace/audience-settings.ts'
import type { State } from '../../workspace/state.ts'

const day = 86_400_000

/**
 * The mailboxes that had as many messages as one of the caps allows, of whatever campaign but this one. A message whose fate is not known
 * counts.
 * @param now the clock
 */
export function cappedMailboxes(
  state: State,
  caps: ContactCaps,
  campaign: string | undefined,
  now: Date,
): ReadonlySet<string> {
  const found = caps.flatMap(({ messages, days }) =>
    state.rows(
      `SELECT mailbox FROM outbox WHERE state IN ('sending', 'sent', 'unknown') AND at > ? AND campaign <> ?
       GROUP BY mailbox HAVING count(*) >= ?`,
      new Date(now.getTime() - days * day).toISOString(),
      campaign ?? '',
      messages,
    ),
  )
  return new Set(found.map(({ mailbox }) => String(mailbox)))
}
