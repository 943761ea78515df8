import type { State } from '../../workspace/state.ts'

/** Why a held-out mailbox is no proper one: kept with its row, so that every later result knows. */
const reached = 'reached'

/** Notes down that a mailbox of the hold-out got a message all the same, whoever wrote it. */
export const noteReached = (state: State, campaign: string, mailbox: string): void =>
  state.change(
    "UPDATE outbox SET reason = ? WHERE campaign = ? AND mailbox = ? AND state = 'held'",
    reached,
    campaign,
    mailbox,
  )

/** How many mailboxes of the hold-out of a campaign got a message all the same, as far as it was heard of. */
export const countReached = (state: State, campaign: string): number =>
  Number(
    state.rows(
      "SELECT count(*) AS mailboxes FROM outbox WHERE campaign = ? AND state = 'held' AND reason = ?",
      campaign,
      reached,
    )[0]?.['mailboxes'],
  )
