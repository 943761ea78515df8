import type { State } from '../../workspace/state.ts'
import type { Campaign } from '../campaign.ts'
import { readOutbox } from '../campaign-records.ts'
import type { LeaveRules } from '../delivery/leave-rules.ts'
import { mayLeave } from '../delivery/may-leave.ts'
import type { OutboxRow } from '../delivery/outbox-row.ts'

/** What of a campaign goes into an export, and what does not. */
export interface Released {
  /** Mailboxes to write to, ordered. */
  rows: OutboxRow[]
  held: number
  /** Must not be written to: an opt-out, a bounce, a refusal, a cap. */
  suppressed: number
  /** Were written to, or are under way, by other means. */
  elsewhere: number
}

/** Reason that stands in the outbox of what was handed to another tool. */
const exported = 'exported'

/**
 * Hands the waiting mailboxes of a campaign over to an export: from then on they count as sent, so that no other way reaches them. What
 * was exported before is exported again, the same mailboxes in the same arms, but for those that must not be written to since.
 * Runs inside the transaction in which the files come into place.
 */
export function releaseForExport(state: State, campaign: Campaign, rules: LeaveRules, now: Date): Released {
  const released: Released = { rows: [], held: 0, suppressed: 0, elsewhere: 0 }
  const { id } = campaign
  const at = now.toISOString()
  const before = new Set(
    state
      .rows("SELECT mailbox FROM outbox WHERE campaign = ? AND state = 'sent' AND reason = ?", id, exported)
      .map(({ mailbox }) => String(mailbox)),
  )
  for (const row of readOutbox(state, id)) {
    const wasExported = before.has(row.mailbox)
    if (row.state === 'held') released.held++
    else if (row.state === 'suppressed') released.suppressed++
    else if (row.state !== 'waiting' && !wasExported) released.elsewhere++
    else {
      // Hours are the other tool's; of its own export a cap counts nothing.
      const caps = wasExported ? [] : rules.caps
      const leave = mayLeave(
        state,
        campaign,
        row.mailbox,
        { ...rules, caps, capped: 'drop', quietHours: undefined },
        now.getTime(),
      )
      const isFree = leave.kind === 'now'
      if (!wasExported)
        state.change(
          'UPDATE outbox SET state = ?, reason = ?, at = ?, due = NULL WHERE campaign = ? AND mailbox = ?',
          isFree ? 'sent' : 'suppressed',
          isFree ? exported : leave.reason,
          at,
          id,
          row.mailbox,
        )
      if (isFree) released.rows.push(row)
      else released.suppressed++
    }
  }
  return released
}
