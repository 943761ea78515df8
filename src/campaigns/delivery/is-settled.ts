import type { State } from '../../workspace/state.ts'

/** Whether no message of a campaign waits or is under way. */
export const isSettled = (state: State, campaign: string): boolean =>
  state.rows("SELECT 1 AS found FROM outbox WHERE campaign = ? AND state IN ('waiting', 'sending') LIMIT 1", campaign)
    .length === 0
