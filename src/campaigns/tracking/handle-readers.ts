import type { State } from '../../workspace/state.ts'
import { readerHandle } from './tracking-token.ts'

/**
 * Tells who is behind a handle. The mailboxes of a campaign are fixed before its first mail leaves, so that all are hashed when it is first asked for, and
 * again only where a handle is not among them and there are others since; whoever is found costs one look at their row.
 * @returns undefined of who was not written to, or was forgotten
 */
export function handleReaders(state: State, secret: string): (campaign: string, handle: string) => string | undefined {
  const known = new Map<string, Hashed>()
  return (campaign, handle) => {
    const found = known.get(campaign)?.readers.get(handle) ?? readerSince(campaign, handle)
    return found !== undefined && wasWrittenTo(state, campaign, found) ? found : undefined
  }

  function readerSince(campaign: string, handle: string): string | undefined {
    const count = Number(state.rows('SELECT count(*) AS rows FROM outbox WHERE campaign = ?', campaign)[0]?.['rows'])
    if (known.get(campaign)?.count === count) return undefined
    const readers = new Map(
      state.rows('SELECT mailbox FROM outbox WHERE campaign = ?', campaign).map(({ mailbox }) => {
        const reader = String(mailbox)
        return [readerHandle(secret, campaign, reader), reader]
      }),
    )
    known.set(campaign, { count, readers })
    return readers.get(handle)
  }
}

/** The mailboxes of a campaign by their handles, and how many there were. */
interface Hashed {
  count: number
  readers: ReadonlyMap<string, string>
}

const wasWrittenTo = (state: State, campaign: string, mailbox: string): boolean =>
  state.rows(
    "SELECT 1 AS found FROM outbox WHERE campaign = ? AND mailbox = ? AND state IN ('sending', 'sent', 'unknown')",
    campaign,
    mailbox,
  ).length > 0
