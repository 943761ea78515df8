import { isForgotten } from '../../customers/forget/forgotten.ts'
import type { State } from '../../workspace/state.ts'
import type { Channel, Goal } from '../goal.ts'
import { Suppression } from './suppression.ts'

/**
 * Why a mailbox gets nothing of a goal by a channel; undefined where nothing keeps it. One look-up by the primary key, so
 * that it can be asked right before each message leaves.
 * @param mailbox its key: the address in lower case
 */
export function suppressionReason(
  state: State,
  mailbox: string,
  channel: Channel,
  goal: Goal,
): Suppression['reason'] | undefined {
  const [row] = state.rows(
    `SELECT reason FROM suppressions
     WHERE mailbox = ? AND (scope = 'all' OR (channel IN (?, 'all') AND scope IN ('channel', ?))) ORDER BY at DESC LIMIT 1`,
    mailbox,
    channel,
    goal,
  )
  return row === undefined ? undefined : Suppression.shape.reason.parse(row['reason'])
}

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

/** All suppressions, ordered by mailbox. */
export function listSuppressions(state: State): Suppression[] {
  return state
    .rows('SELECT mailbox, channel, scope, reason, at, source FROM suppressions ORDER BY mailbox, channel, scope')
    .map((row) => Suppression.parse({ ...row }))
}

/** How many suppressions there are, by reason. */
export function countSuppressions(state: State): Partial<Record<Suppression['reason'], number>> {
  const rows = state.rows('SELECT reason, count(*) AS rows FROM suppressions GROUP BY reason ORDER BY reason')
  return Object.fromEntries(rows.map((row) => [String(row['reason']), Number(row['rows'])]))
}

/** Takes a person out: whoever is forgotten is kept from being written to by that. */
export const removeSuppressions = (state: State, mailbox: string): void =>
  state.change('DELETE FROM suppressions WHERE mailbox = ?', mailbox)
