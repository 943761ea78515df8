import { describe, expect, it } from 'vitest'
import { postMessage } from '../../../src/campaigns/http/post-message.ts'

const now = (): Date => new Date('2026-01-05T10:00:00Z')
const request = { headers: {}, body: 'x', timeout: 1000, now }

/** What is made of an answer with a header Retry-After. */
const answered = (retryAfter?: string) =>
  postMessage(
    async () =>
      new Response('more', { status: 503, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter } }),
    'https://a.example',
    request,
  )

const failed = (error: unknown) => postMessage(() => Promise.reject(error), 'https://a.example', request)
const fetchFailed = (code: string): TypeError => new TypeError('fetch failed', { cause: { code } })

describe('posting a message', () => {
  it.each([
    [undefined, undefined],
    ['120', 120_000],
    ['Mon, 05 Jan 2026 10:01:00 GMT', 60_000],
    ['Mon, 05 Jan 2026 09:00:00 GMT', 0],
    ['99999999', 86_400_000],
    ['soon', undefined],
  ])('reads Retry-After %s as %s milliseconds', async (header, retryAfter) => {
    expect(await answered(header)).toEqual({ status: 503, retryAfter })
  })

  it.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'UND_ERR_CONNECT_TIMEOUT',
    'CERT_HAS_EXPIRED',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ])('knows from %s that nothing was handed over', async (code) => {
    expect(await failed(fetchFailed(code))).toEqual({ failed: 'unreachable' })
  })

  it.each([
    ['a broken connection', fetchFailed('UND_ERR_SOCKET')],
    ['no answer in time', new DOMException('late', 'TimeoutError')],
    ['what nobody foresaw', 'odd'],
  ])('does not know after %s', async (_, error) => {
    expect(await failed(error)).toEqual({ failed: 'lost' })
  })

  it('follows no redirection, and sends the bytes as they are', async () => {
    const seen: RequestInit[] = []
    const post = async (_: string, init: RequestInit): Promise<Response> => {
      seen.push(init)
      return new Response(null, { status: 307, headers: { Location: 'http://127.0.0.1/' } })
    }
    expect(await postMessage(post, 'https://a.example', { ...request, body: Buffer.from([0, 255]) })).toEqual({
      status: 307,
      retryAfter: undefined,
    })
    expect(seen).toMatchObject([{ method: 'POST', redirect: 'manual', body: new Uint8Array([0, 255]) }])
  })
})
