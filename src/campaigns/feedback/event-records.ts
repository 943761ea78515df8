import { isForgotten } from '../../customers/forget/forgotten.ts'
import type { State } from '../../workspace/state.ts'
import type { DeliveryEvent } from './delivery-event.ts'

/** Keeps an event, unless it is known by its key or its person was forgotten. @returns whether it is new */
export function recordEvent(state: State, event: DeliveryEvent): boolean {
  return state.transaction(() => {
    const { campaign, mailbox, channel, kind, at, source, detail, key } = event
    if (isForgotten(state, mailbox)) return false
    const known = key === undefined ? [] : state.rows('SELECT 1 AS known FROM delivery_events WHERE key = ?', key)
    if (known.length > 0) return false
    state.change(
      'INSERT INTO delivery_events (campaign, mailbox, channel, kind, at, source, detail, key) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      campaign ?? null,
      mailbox,
      channel,
      kind,
      at,
      source,
      detail ?? null,
      key ?? null,
    )
    return true
  })
}

/** Takes a person out of all events. */
export const removeEvents = (state: State, mailbox: string): void =>
  state.change('DELETE FROM delivery_events WHERE mailbox = ?', mailbox)
