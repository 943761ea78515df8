import type { Call, Turn } from '../../agent/turn/turn.ts'
import type { TurnEvent } from '../../agent/turn/turn-event.ts'

type AddressOf = (path: string) => string | undefined

/** A turn whose links to files lead to addresses of the page; one whose file is not there is left out. */
export const turnWithAddresses = (turn: Turn, addressOf: AddressOf): Turn => ({
  ...turn,
  calls: turn.calls.map((call) => callWithAddresses(call, addressOf)),
})

/** The same for an event of a turn. */
export function eventWithAddresses(event: TurnEvent, addressOf: AddressOf): TurnEvent {
  if (event.type === 'call') return { ...event, call: callWithAddresses(event.call, addressOf) }
  if (event.type === 'end') return { ...event, turn: turnWithAddresses(event.turn, addressOf) }
  return event
}

const callWithAddresses = (call: Call, addressOf: AddressOf): Call => ({
  ...call,
  links: call.links.flatMap((link) => {
    const path = link.kind === 'turn' ? link.path : addressOf(link.path)
    return path === undefined ? [] : [{ ...link, path }]
  }),
})
