import type { ContactCaps } from '../../workspace/delivery-settings.ts'
import type { State } from '../../workspace/state.ts'

const day = 86_400_000

/**
 * When a mailbox that is at its cap may be written to again, over all campaigns, in milliseconds; undefined where it may be now. A message of
 * which nobody knows whether it was taken counts.
 */
export function cappedUntil(
  state: State,
  mailbox: string,
  caps: ContactCaps | undefined,
  now: number,
): number | undefined {
  if (caps === undefined) return undefined
  const days = caps.days * day
  // The cap allows another once the last of these is out of its days.
  const [last] = state.rows(
    "SELECT at FROM outbox WHERE mailbox = ? AND at > ? AND state IN ('sending', 'sent', 'unknown') ORDER BY at DESC LIMIT 1 OFFSET ?",
    mailbox,
    new Date(now - days).toISOString(),
    caps.messages - 1,
  )
  return last === undefined ? undefined : Date.parse(String(last['at'])) + days
}
