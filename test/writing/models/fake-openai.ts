import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { asDocument, asEvents, isText, lastEvent, type WireBody, type WireReply } from './wire.ts'

export const fakeUrl = 'http://models.example/v1'

/** What the double was asked. */
export interface Asked {
  body: WireBody
  authorization: string | null
  headers: Record<string, string>
}

/**
 * A double of OpenAI’s chat completions for the tests of one file. `replies` are given one after another, the last one again and
 * again; whatever else goes out fails the test.
 */
export function fakeOpenAi(): {
  asked: Asked[]
  reply: (...replies: (WireReply | ((body: WireBody) => WireReply))[]) => void
} {
  const asked: Asked[] = []
  let script: (WireReply | ((body: WireBody) => WireReply))[] = []
  const server = setupServer(
    http.post(`${fakeUrl}/chat/completions`, async ({ request }) => {
      const body = (await request.json()) as WireBody
      asked.push({
        body,
        authorization: request.headers.get('authorization'),
        headers: Object.fromEntries(request.headers),
      })
      const next = script.length > 1 ? script.shift() : script[0]
      if (next === undefined) throw new Error('the double was asked more than it has replies')
      return respond(typeof next === 'function' ? next(body) : next, body)
    }),
  )
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
  afterEach(() => {
    asked.length = 0
    script = []
  })
  afterAll(() => server.close())
  return {
    asked,
    reply: (...replies) => {
      script = replies
    },
  }
}

function respond(reply: WireReply, { stream }: WireBody): Response {
  if ('status' in reply)
    return HttpResponse.json({ error: reply.error }, { status: reply.status, headers: reply.headers ?? {} })
  if ('page' in reply) return HttpResponse.html(reply.page)
  if (isText(reply) && !stream) return HttpResponse.json(asDocument(reply) as never)
  const events = isText(reply)
    ? [...asEvents(reply), lastEvent]
    : asEvents({ text: reply.cutAfter, finish: null, uncounted: true })
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const event of events) controller.enqueue(encoder.encode(event))
      if (isText(reply)) controller.close()
      else controller.error(Object.assign(new TypeError('terminated'), { code: 'UND_ERR_SOCKET' }))
    },
  })
  return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } })
}
