import type { State } from '../../workspace/state.ts'

/** A field of the contacts behind a mailbox, of the one that was heard last; undefined where none has it. */
export function contactField(state: State, mailbox: string, field: 'push' | 'phone'): string | undefined {
  const [row] = state.rows(
    `SELECT document ->> ? AS value FROM contacts WHERE (mailbox = ? OR (mailbox IS NULL AND 'customer:' || customer = ?))
       AND document ->> ? IS NOT NULL ORDER BY heard DESC, customer LIMIT 1`,
    `$.${field}`,
    mailbox,
    mailbox,
    `$.${field}`,
  )
  return row === undefined ? undefined : String(row['value'])
}
