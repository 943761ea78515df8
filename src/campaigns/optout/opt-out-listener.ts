import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answerTracking, type TrackedRequest } from '../tracking/answer-tracking.ts'
import { type Allowance, newAllowance } from './allowance.ts'
import { answerOptOut, faultAnswer, type OptOutAnswer, type OptOutDesk } from './answer-opt-out.ts'

/** A body of either form of opt-out has a few hundred bytes. */
const largestBody = 4096

/** Requests that only look, per second: far above what readers do. */
const requestsPerSecond = 200

/** A listener that takes opt-outs. */
export interface OptOutListener {
  port: number
  /** How many requests came to what. */
  counts: Record<OptOutAnswer['outcome'], number>
  close: () => Promise<void>
}

/**
 * Listens for opt-outs, leads on from tracked links, and serves nothing else. Limits: size and time of a request, connections, and the rate of looking at
 * the page; an opt-out itself is never refused for the rate.
 * @param onOutcome called after each answer
 * @throws NodeJS.ErrnoException EADDRINUSE, EACCES, EADDRNOTAVAIL, ENOTFOUND
 */
export async function listenForOptOuts(
  desk: OptOutDesk,
  { host, port }: { host: string; port: number },
  onOutcome: (outcome: OptOutAnswer['outcome']) => void = () => undefined,
): Promise<OptOutListener> {
  const counts = { shown: 0, 'opted-out': 0, repeated: 0, refused: 0, tracked: 0 }
  const allowance = newAllowance(requestsPerSecond, desk.now)
  const server = createServer(
    { maxHeaderSize: 16_384, requestTimeout: 10_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    (request, response) => {
      void settle(desk, allowance, request).then((answer) => {
        counts[answer.outcome]++
        onOutcome(answer.outcome)
        send(request, response, answer)
      })
    },
  )
  server.maxConnections = 512
  server.maxRequestsPerSocket = 1000
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const bound = server.address()
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : port,
    counts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        // What is under way may end; who holds a connection open does not keep the listener from ending.
        setTimeout(() => server.closeAllConnections(), 1000).unref()
      }),
  }
}

/** The answer to a request, whatever happens: a failure of ours is one that may be tried again. */
async function settle(desk: OptOutDesk, allowance: Allowance, request: IncomingMessage): Promise<OptOutAnswer> {
  const { method = '', url = '', headers } = request
  try {
    const body = method === 'POST' ? await bodyOf(request) : Buffer.alloc(0)
    if (body === undefined) return faultAnswer(413, 'too-large', desk.usualLanguage)
    const mayLook = method === 'POST' || allowance.take()
    const tracked = desk.tracking && answerTracking(desk.tracking, trackedRequest(request), mayLook)
    if (tracked !== undefined) return { ...tracked, outcome: 'tracked' }
    if (!mayLook) return faultAnswer(429, 'rate', desk.usualLanguage)
    return await answerOptOut(desk, {
      method,
      url,
      contentType: headers['content-type'] ?? '',
      acceptLanguage: headers['accept-language'] ?? '',
      body,
    })
  } catch {
    return faultAnswer(503, 'busy', desk.usualLanguage)
  }
}

const trackedRequest = ({ method = '', url = '', headers }: IncomingMessage): TrackedRequest => ({
  method,
  url,
  userAgent: headers['user-agent'] ?? '',
  purpose: [headers['sec-purpose'], headers['purpose'], headers['x-purpose'], headers['x-moz']].join(' '),
})

/** The body of a request; undefined where it is longer than any that opts out. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let length = 0
  // Who sends too much still gets an answer, so the stream stays open.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += part.length
    if (length > largestBody) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: OptOutAnswer): void {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body
  // What was not read to its end would be taken for the next request.
  const rest = request.complete ? {} : { Connection: 'close' }
  response.writeHead(status, { ...headers, ...rest, 'Content-Length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
