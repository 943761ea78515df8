import { isForgotten } from '../../customers/forget/forgotten.ts'
import type { State } from '../../workspace/state.ts'
import type { Suppression } from './suppression.ts'

/**
 * Keeps a mailbox from being written to; what was known before stays as it was, so that hearing it again changes nothing.
 * Somebody who was forgotten is not written down again: nobody writes to them anyway.
 * @returns whether it is new
 */
export function suppress(state: State, suppression: Suppression): boolean {
  return state.transaction(() => {
    if (isForgotten(state, suppression.mailbox)) return false
    const { mailbox, channel, scope, reason, at, source } = suppression
    const [known] = state.rows(
      'SELECT 1 AS known FROM suppressions WHERE mailbox = ? AND channel = ? AND scope = ?',
      mailbox,
      channel,
      scope,
    )
    if (known !== undefined) return false
    state.change(
      'INSERT INTO suppressions (mailbox, channel, scope, reason, at, source) VALUES (?, ?, ?, ?, ?, ?)',
      mailbox,
      channel,
      scope,
      reason,
      at,
      source,
    )
    return true
  })
}

/** Takes a person out: whoever is forgotten is kept from being written to by that. */
export const removeSuppressions = (state: State, mailbox: string): void =>
  state.change('DELETE FROM suppressions WHERE mailbox = ?', mailbox)
