import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { seededRandom } from '../../../src/numerics/random.ts'
import { asDocument, asEvents, lastEvent, type WireBody } from './wire.ts'

/** How a server misbehaves: shares of all requests, which together stay under 1. */
export interface FaultRates {
  /** 429 with Retry-After. */
  busy: number
  /** 500. */
  failing: number
  /** The connection ends before or in the middle of an answer. */
  cut: number
  /** The answer is no JSON. */
  broken: number
  /** The answer ends at its length limit. */
  half: number
}
type Fault = keyof FaultRates

/** How a server is to behave. */
export interface FaultSettings {
  seed: number
  /** From request to answer, in milliseconds. */
  latency: number
  rates: FaultRates
  /** Absent: any that is free. */
  port?: number
  /** Path of a module whose `answer` says what is answered; absent: the smallest answer that has the form. */
  answers?: string
}

/** What a server did. */
export interface FaultReport {
  requests: number
  /** From the first request to the last answer. */
  milliseconds: number
  /** How often each fault came. */
  faults: Record<Fault, number>
  /** How often each request, by the hash of its body, got a whole and good answer. */
  answered: [request: string, times: number][]
}

/**
 * A real server of OpenAI’s chat completions that takes its time and misbehaves at given rates, by a seed. It reports at GET /report.
 * @returns the server, listening, and its base URL
 */
export async function serveFaults({ seed, latency, rates, port = 0, answers }: FaultSettings): Promise<string> {
  const { answer } = (await import(answers ?? './smallest-answer.ts')) as { answer: (body: WireBody) => string }
  const random = seededRandom(seed)
  const faults: Record<Fault, number> = { busy: 0, failing: 0, cut: 0, broken: 0, half: 0 }
  const answered = new Map<string, number>()
  let requests = 0
  let first: number | undefined
  let last = 0
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'GET') {
      response.end(
        JSON.stringify({
          requests,
          milliseconds: last - (first ?? last),
          faults,
          answered: [...answered],
        } satisfies FaultReport),
      )
      return
    }
    const body = await read(request)
    requests++
    first ??= performance.now()
    const fault = pick(rates, random.next())
    const early = random.next() < 0.5
    if (fault !== undefined) faults[fault]++
    await sleep(latency)
    const asked = createHash('sha256').update(JSON.stringify(body)).digest('hex')
    const text = answer(body)
    if (fault === 'busy')
      refuse(response, 429, busyError, { [early ? 'retry-after' : 'retry-after-ms']: early ? '1' : '40' })
    else if (fault === 'failing') refuse(response, 500, { type: 'server_error', message: 'oh' })
    else if (fault === 'cut') cut(response, text, early)
    else if (fault === 'broken') give(response, body, text.slice(0, -1), 'stop')
    else if (fault === 'half') give(response, body, text.slice(0, text.length / 2), 'length')
    else {
      give(response, body, text, 'stop')
      last = performance.now()
      answered.set(asked, (answered.get(asked) ?? 0) + 1)
    }
  }
  const server = createServer((request, response) => {
    // A client that went away is no concern of the server.
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}

const busyError = { code: 'rate_limit_exceeded', message: 'slow down' }

async function read(request: IncomingMessage): Promise<WireBody> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as WireBody
}

/** Which fault a number between 0 and 1 falls on. */
function pick(rates: FaultRates, number: number): Fault | undefined {
  let below = 0
  for (const [fault, rate] of Object.entries(rates)) {
    below += rate
    if (number < below) return fault as Fault
  }
  return undefined
}

function refuse(response: ServerResponse, status: number, error: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ error }))
}

function give(response: ServerResponse, { stream }: WireBody, text: string, finish: string): void {
  response.writeHead(200, { 'content-type': stream ? 'text/event-stream' : 'application/json' })
  if (!stream) response.end(JSON.stringify(asDocument({ text, finish })))
  else response.end([...asEvents({ text, finish }), lastEvent].join(''))
}

function cut(response: ServerResponse, text: string, early: boolean): void {
  if (early) {
    response.destroy()
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(asEvents({ text, finish: null }).slice(0, 2).join(''), () => response.destroy())
}
