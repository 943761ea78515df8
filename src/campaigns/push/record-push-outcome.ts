import type { State } from '../../workspace/state.ts'
import type { Outcome } from '../delivery/messenger.ts'
import { recordEvent } from '../feedback/event-records.ts'
import { suppress } from '../suppressions/suppression-records.ts'

/**
 * Keeps what became of a push message where it changes something: a browser that no longer subscribes gets no push messages
 * until its contact brings another subscription. @param at ISO
 */
export function recordPushOutcome(
  state: State,
  { campaign, mailbox }: { campaign: string; mailbox: string },
  outcome: Outcome,
  at: string,
): void {
  if (outcome.kind !== 'refused') return
  state.transaction(() => {
    const kind = outcome.isAddressBad ? 'gone' : 'refused'
    const key = ['push', campaign, mailbox].join(' ')
    recordEvent(state, { campaign, mailbox, channel: 'push', kind, at, source: 'push', detail: outcome.status, key })
    if (outcome.isAddressBad)
      suppress(state, { mailbox, channel: 'push', scope: 'channel', reason: 'gone', at, source: campaign })
  })
}
