import type { State } from '../../workspace/state.ts'

/** A field of the contacts behind a mailbox, of the one that was heard last; undefined where none has it. */
export function contactField(state: State, mailbox: string, field: 'push' | 'phone'): string | undefined {
  // Asked by one key, each of which has an index: it is asked for every message.
  const [, customer] = /^customer:(.*)$/s.exec(mailbox) ?? []
  const [row] = state.rows(
    `SELECT document ->> ? AS value FROM contacts WHERE ${customer === undefined ? 'mailbox = ?' : 'customer = ?'}
       AND document ->> ? IS NOT NULL ORDER BY heard DESC, customer LIMIT 1`,
    `$.${field}`,
    customer ?? mailbox,
    `$.${field}`,
  )
  return row === undefined ? undefined : String(row['value'])
}
