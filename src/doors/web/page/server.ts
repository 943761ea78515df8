import type { z } from 'zod'
import type { Language } from '../../../language/language.ts'
import { About, Exported, Fault, Overview, TalkList, TurnList, WireEvent } from '../wire.ts'
import { readLines } from './read-lines.ts'

/** Why the server gave nothing. */
export class ServerFault extends Error {
  readonly why: 'no-token' | 'gone' | 'busy' | 'broken' | 'told'
  readonly told: Fault | undefined
  constructor(why: ServerFault['why'], told?: Fault) {
    super(why)
    this.why = why
    this.told = told
  }
}

type Body = Record<string, unknown>

/** The server of the page; everything that it says is checked by a schema. */
export interface Server {
  about: () => Promise<About>
  overview: () => Promise<Overview>
  talks: () => Promise<TalkList>
  turns: (talk: string) => Promise<z.infer<typeof TurnList>>
  exported: (talk: string) => Promise<string>
  remove: (talk: string) => Promise<void>
  stop: (request: string) => Promise<void>
  /** Events of a turn as they come. @throws ServerFault */
  turn: (way: 'ask' | 'call' | 'decide', body: Body) => AsyncIterable<WireEvent>
}

/** @param token shown with every request. @param language in which problems are told */
export function serverWith(token: string, language: () => Language): Server {
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { Authorization: `Bearer ${token}`, 'Accept-Language': language(), ...init.headers }
    const response = await fetch(`/api/${path}`, { ...init, headers, cache: 'no-store' }).catch(() => {
      throw new ServerFault('gone')
    })
    if (response.ok) return response
    if (response.status === 401 || response.status === 403) throw new ServerFault('no-token')
    if (response.status === 429) throw new ServerFault('busy')
    const told = Fault.safeParse(await response.json().catch(() => undefined))
    throw told.success ? new ServerFault('told', told.data) : new ServerFault('broken')
  }
  const post = (path: string, body: Body): Promise<Response> =>
    send(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  const get = async <S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S>> => {
    const parsed = schema.safeParse(await (await send(path)).json())
    if (!parsed.success) throw new ServerFault('broken')
    return parsed.data
  }
  return {
    about: () => get('about', About),
    overview: () => get('overview', Overview),
    talks: () => get('talks', TalkList),
    turns: (talk) => get(`talks/${encodeURIComponent(talk)}`, TurnList),
    exported: async (talk) => (await get(`talks/${encodeURIComponent(talk)}/export`, Exported)).markdown,
    remove: async (talk) => {
      await send(`talks/${encodeURIComponent(talk)}`, { method: 'DELETE' })
    },
    stop: async (request) => {
      await post('stop', { request })
    },
    turn: async function* (way, body) {
      const { body: stream } = await post(way, body)
      if (stream === null) throw new ServerFault('broken')
      let ended = false
      try {
        for await (const line of readLines(chunksOf(stream))) {
          const event = WireEvent.parse(JSON.parse(line))
          ended ||= event.type === 'end'
          yield event
        }
      } catch {
        throw new ServerFault('broken')
      }
      if (!ended) throw new ServerFault('broken')
    },
  }
}

/** The chunks of a stream; not every browser can iterate one. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    reader.releaseLock()
  }
}
