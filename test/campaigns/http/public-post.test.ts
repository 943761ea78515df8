import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { postMessage } from '../../../src/campaigns/http/post-message.ts'
import { publicPost } from '../../../src/campaigns/http/public-post.ts'

const now = (): Date => new Date('2026-01-05T10:00:00Z')
const tls = (name: string): string => readFileSync(join(import.meta.dirname, '../../../fixtures/tls', name), 'utf8')
let close: () => Promise<void> = async () => undefined
afterEach(() => close())

/** A server with TLS on this machine that answers 503 and keeps what it got; "push.example" leads to it. */
async function server(answers = true) {
  const received: { body: string; topic: string | string[] | undefined }[] = []
  const listening = createServer({ key: tls('localhost.key'), cert: tls('localhost.crt') }, (request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      received.push({ body: Buffer.concat(parts).toString(), topic: request.headers['topic'] })
      if (answers) response.writeHead(503, { 'Retry-After': '7' }).end('x')
      else request.socket.destroy()
    })
  })
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  close = () => new Promise<void>((resolve) => listening.close(() => resolve()))
  const bound = listening.address()
  return { received, url: `https://localhost:${typeof bound === 'object' && bound !== null ? bound.port : 0}/send` }
}

/** What names lead to. */
const leading =
  (...addresses: string[]) =>
  (_name: string, _options: unknown, done: (error: null, found: { address: string; family: number }[]) => void) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )

const send = (url: string, world: Parameters<typeof publicPost>[0]) =>
  postMessage(publicPost(world), url, { headers: { Topic: 'C1' }, body: Buffer.from('hi'), timeout: 5000, now })

describe('a post to the internet', () => {
  it('takes the message there, and brings status and headers back', async () => {
    const { received, url } = await server()
    const world = { lookup: leading('10.0.0.9', '127.0.0.1'), isAllowed: (to: string) => to === '127.0.0.1' }
    expect(await send(url, { ...world, ca: tls('localhost.crt') })).toEqual({ status: 503, retryAfter: 7000 })
    expect(received).toEqual([{ body: 'hi', topic: 'C1' }])
  })

  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', 'fd00::1'])(
    'goes nowhere where the name leads to %s',
    async (address) => {
      const { received, url } = await server()
      expect(await send(url, { lookup: leading(address), ca: tls('localhost.crt') })).toEqual({ failed: 'not-public' })
      expect(received).toEqual([])
    },
  )

  it('is unreachable without a certificate to trust, and lost where the line breaks after it was sent', async () => {
    const { url } = await server(false)
    const world = { lookup: leading('127.0.0.1'), isAllowed: () => true }
    expect(await send(url, world)).toEqual({ failed: 'unreachable' })
    expect(await send(url, { ...world, ca: tls('localhost.crt') })).toEqual({ failed: 'lost' })
  })
})
