import type { State } from '../../workspace/state.ts'
import type { Campaign } from '../campaign.ts'
import { recordEvent } from '../feedback/event-records.ts'
import { suppress } from '../suppressions/suppression-records.ts'
import type { Outcome } from './messenger.ts'
import { settleMail, type Waiting } from './outbox.ts'

/** How often a message is tried, and the wait before it is tried again: doubled each time up to an hour, in milliseconds. */
const mostAttempts = 10
const firstRetry = 12
const longestRetry = 3_600_000

/** What a settled message came to. */
export type Settled = 'sent' | 'refused' | 'unknown' | 'waiting'

/**
 * Notes what became of a message, in one transaction. What was refused is an event, too, and a mailbox that does not exist is
 * not written to again.
 * @param backOff the sender’s first wait, in milliseconds
 * @param random from 0 to 1
 */
export function settleOutcome(
  state: State,
  { id, channel }: Pick<Campaign, 'id' | 'channel'>,
  { mailbox, attempts }: Waiting,
  outcome: Outcome,
  now: Date,
  { backOff, random }: { backOff: number; random: () => number },
): Settled {
  const at = now.toISOString()
  const settle = (row: Parameters<typeof settleMail>[3] & { state: Settled }): Settled => {
    settleMail(state, id, mailbox, row)
    return row.state
  }
  const refuse = (status: string, isAddressBad: boolean): Settled =>
    state.transaction(() => {
      recordEvent(state, { campaign: id, mailbox, channel, kind: 'refused', at, source: 'server', detail: status })
      if (isAddressBad)
        suppress(state, {
          mailbox,
          channel,
          scope: 'channel',
          reason: channel === 'push' ? 'gone' : 'bounce',
          at,
          source: id,
        })
      return settle({ state: 'refused', reason: status, at, attempts: attempts + 1 })
    })
  switch (outcome.kind) {
    case 'accepted':
      return settle({ state: 'sent', at, attempts: attempts + 1 })
    case 'refused':
      return refuse(outcome.status, outcome.isAddressBad)
    case 'unknown':
      return settle({ state: 'unknown', reason: 'connection', at, attempts: attempts + 1 })
    case 'later': {
      if (attempts + 1 >= mostAttempts) return refuse(outcome.status, false)
      const wait = Math.min(longestRetry, firstRetry * backOff * 2 ** attempts) * (0.5 + random() / 2)
      const due = new Date(now.getTime() + Math.max(wait, outcome.after ?? 0)).toISOString()
      return settle({ state: 'waiting', reason: outcome.status, at: null, due, attempts: attempts + 1 })
    }
    case 'unreachable':
    case 'stop':
      return settle({ state: 'waiting', at: null, attempts })
  }
}
