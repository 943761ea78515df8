import type { State } from '../workspace/state.ts'
import { removeEvents } from './feedback/event-records.ts'
import { removeSuppressions } from './suppressions/suppression-records.ts'

/** Takes a mailbox out of what is kept of deliveries. A code stays, as nobody's: whether it was redeemed still counts. */
export function forgetReader(state: State, mailbox: string): void {
  removeSuppressions(state, mailbox)
  removeEvents(state, mailbox)
  state.change("UPDATE coupon_codes SET mailbox = '' WHERE mailbox = ?", mailbox)
}
