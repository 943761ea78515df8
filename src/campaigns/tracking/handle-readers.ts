import type { State } from '../../workspace/state.ts'
import { readerHandle } from './tracking-token.ts'

/** SQL of the mailboxes of a campaign that a message left for. */
const leftSql = "FROM outbox WHERE campaign = ? AND state IN ('sending', 'sent', 'unknown')"

/**
 * Tells who is behind a handle: the mailboxes of a campaign are hashed when it is first asked for, and again when more were written to since.
 * @returns undefined of who was not written to, or was forgotten
 */
export function handleReaders(state: State, secret: string): (campaign: string, handle: string) => string | undefined {
  const known = new Map<string, { count: number; readers: Map<string, string> }>()
  return (campaign, handle) => {
    const found = known.get(campaign)
    const count = Number(state.rows(`SELECT count(*) AS rows ${leftSql}`, campaign)[0]?.['rows'])
    if (found?.count === count) return found.readers.get(handle)
    const readers = new Map(
      state.rows(`SELECT mailbox ${leftSql}`, campaign).map(({ mailbox }) => {
        const reader = String(mailbox)
        return [readerHandle(secret, campaign, reader), reader]
      }),
    )
    known.set(campaign, { count, readers })
    return readers.get(handle)
  }
}
