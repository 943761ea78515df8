import { z } from 'zod'
import type { State } from '../../workspace/state.ts'
import type { Channel, Goal } from '../goal.ts'

/** Why a mailbox must not be written to. */
export const SuppressionReason = z.enum(['opt-out', 'bounce', 'complaint', 'import', 'gone'])
export type SuppressionReason = z.infer<typeof SuppressionReason>

/**
 * The mailboxes that must not be written to in a channel for a goal, each with the latest reason. A suppression has the scope of a
 * kind of campaign (a goal), of its channel, or of all.
 */
export function suppressedFor(state: State, channel: Channel, goal: Goal): Map<string, SuppressionReason> {
  const rows = state.rows(
    `SELECT mailbox, reason FROM suppressions
     WHERE scope = 'all' OR (channel IN (?, 'all') AND scope IN ('channel', ?)) ORDER BY at, scope`,
    channel,
    goal,
  )
  return new Map(rows.map(({ mailbox, reason }) => [String(mailbox), SuppressionReason.parse(reason)]))
}
