import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import type { TurnEvent } from '../../agent/turn/turn-event.ts'
import type { TurnsUnderWay } from './turns-under-way.ts'
import { WireEvent } from './wire.ts'

/**
 * Sends a turn's events as they happen, one JSON document a line. The turn is stopped by name, and where nobody listens any more.
 * @param turn begins the turn; it always ends with an `end` event
 * @param dress what is done to each event before it is sent
 */
export function streamTurn(
  context: Context,
  running: TurnsUnderWay,
  request: string,
  turn: (signal: AbortSignal) => AsyncIterable<TurnEvent>,
  dress: (event: TurnEvent) => TurnEvent,
): Response {
  const signal = running.begin(request)
  if (signal === undefined) return context.text('Too Many Requests', 429)
  context.header('Content-Type', 'application/x-ndjson; charset=utf-8')
  context.header('X-Accel-Buffering', 'no')
  return stream(context, async (out) => {
    out.onAbort(() => void running.stop(request))
    try {
      for await (const event of turn(signal)) {
        // Who stopped listening still has a turn, which is kept where it ended.
        if (!out.aborted) await out.write(`${JSON.stringify(WireEvent.parse(dress(event)))}\n`)
      }
    } finally {
      running.end(request)
    }
  })
}
