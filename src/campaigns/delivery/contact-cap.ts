import { currentReaderSql, readerKeysSql } from '../../customers/contacts/reader.ts'
import type { ContactCaps } from '../../workspace/audience-settings.ts'
import type { State } from '../../workspace/state.ts'

const day = 86_400_000

/** SQL of a message that counts against a cap, sent since ?2. One of which nobody knows whether it was taken counts. */
const countsSql = "at > ?2 AND state IN ('sending', 'sent', 'unknown')"

const since = (now: number, days: number): string => new Date(now - days * day).toISOString()

/** When a reader who is at a cap may be written to again, over all campaigns, in milliseconds; undefined where they may be now. */
export function cappedUntil(state: State, reader: string, caps: ContactCaps, now: number): number | undefined {
  const ends = caps.flatMap(({ messages, days }) => {
    // The cap allows another once the last of these is out of its days.
    const [last] = state.rows(
      `SELECT at FROM outbox WHERE mailbox IN (${readerKeysSql}) AND ${countsSql} ORDER BY at DESC LIMIT 1 OFFSET ?3`,
      reader,
      since(now, days),
      messages - 1,
    )
    return last === undefined ? [] : [Date.parse(String(last['at'])) + days * day]
  })
  return ends.length === 0 ? undefined : Math.max(...ends)
}

/** The same of everybody at once: the readers, by the keys that they have now, who are at a cap by other campaigns than this one. */
export function cappedReaders(
  state: State,
  caps: ContactCaps,
  campaign: string | undefined,
  now: Date,
): ReadonlySet<string> {
  const found = caps.flatMap(({ messages, days }) =>
    state.rows(
      `SELECT ${currentReaderSql('outbox.mailbox')} AS reader FROM outbox WHERE campaign <> ?1 AND ${countsSql} GROUP BY 1 HAVING count(*) >= ?3`,
      campaign ?? '',
      since(now.getTime(), days),
      messages,
    ),
  )
  return new Set(found.map(({ reader }) => String(reader)))
}
