import { z } from 'zod'
import { notPublic } from './public-post.ts'

/** How a request is made; fetch, where nothing else is given. */
export type Post = (url: string, init: RequestInit) => Promise<Response>

/** What a server said to a message, or why nothing was heard. */
export type Answer =
  | { status: number; retryAfter: number | undefined }
  /** No connection came about: nothing was handed over. */
  | { failed: 'unreachable' }
  /** It may have been handed over; no answer came in time. */
  | { failed: 'lost' }
  /** Its name leads to no address of the internet; only publicPost asks that. */
  | { failed: 'not-public' }

/** Failures before a request is written, as Node and its fetch call them. */
const beforeRequest =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|ERR_TLS_\w+)$/

/** Posts a message; a redirection is an answer, not followed: it could lead anywhere. @param timeout in milliseconds @param now for a Retry-After that is a date */
export async function postMessage(
  post: Post,
  url: string,
  {
    headers,
    body,
    timeout,
    now,
  }: { headers: Record<string, string>; body: string | Buffer; timeout: number; now: () => Date },
): Promise<Answer> {
  try {
    const response = await post(url, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : new Uint8Array(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    })
    // What it says is of no use here, and could be endless.
    await response.body?.cancel()
    return { status: response.status, retryAfter: retryAfterOf(response.headers.get('retry-after'), now) }
  } catch (error) {
    const code = codeOf(error)
    if (code === notPublic) return { failed: 'not-public' }
    return { failed: beforeRequest.test(code) ? 'unreachable' : 'lost' }
  }
}

const Failure = z.object({ cause: z.object({ code: z.string() }) })

const codeOf = (error: unknown): string => Failure.safeParse(error).data?.cause.code ?? ''

/** Milliseconds to wait (RFC 9110, 10.2.3: seconds or a date), at most a day; undefined where it says nothing. */
function retryAfterOf(header: string | null, now: () => Date): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now().getTime()
  return Number.isNaN(milliseconds) ? undefined : Math.min(86_400_000, Math.max(0, milliseconds))
}
