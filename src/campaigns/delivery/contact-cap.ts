import type { ContactCaps } from '../../workspace/audience-settings.ts'
import type { State } from '../../workspace/state.ts'

const day = 86_400_000

/**
 * When a mailbox that is at its cap may be written to again, over all campaigns, in milliseconds; undefined where it may be now. A message of
 * which nobody knows whether it was taken counts.
 */
export function cappedUntil(state: State, mailbox: string, caps: ContactCaps, now: number): number | undefined {
  const ends = caps.flatMap(({ messages, days }) => {
    // The cap allows another once the last of these is out of its days.
    const [last] = state.rows(
      "SELECT at FROM outbox WHERE mailbox = ? AND at > ? AND state IN ('sending', 'sent', 'unknown') ORDER BY at DESC LIMIT 1 OFFSET ?",
      mailbox,
      new Date(now - days * day).toISOString(),
      messages - 1,
    )
    return last === undefined ? [] : [Date.parse(String(last['at'])) + days * day]
  })
  return ends.length === 0 ? undefined : Math.max(...ends)
}
