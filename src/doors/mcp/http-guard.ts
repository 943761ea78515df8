import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { McpTexts } from '../../language/en/chat-mcp.ts'

/** Names of this machine by which a browser's page cannot reach it through a name of its own (DNS rebinding). */
const loopback = ['127.0.0.1', 'localhost', '[::1]']

/** Whether a Host header, or an Origin's host, is this server's own address. */
const isOwn = (host: string | undefined, port: number): boolean =>
  loopback.some((name) => host?.toLowerCase() === `${name}:${port}`)

/** Lets in who holds the token and comes from this machine: no page of another origin, no name that was bent to loopback. */
export function httpGuard(portOf: () => number, token: string, say: McpTexts['forbidden']): MiddlewareHandler {
  const secret = Buffer.from(`Bearer ${token}`)
  return async (context, next) => {
    if (!isOwn(context.req.header('host'), portOf())) return context.json({ error: say.host }, 403)
    const origin = context.req.header('origin')
    if (origin !== undefined && !isOwn(hostOf(origin), portOf())) return context.json({ error: say.origin }, 403)
    const given = Buffer.from(context.req.header('authorization') ?? '')
    if (given.length !== secret.length || !timingSafeEqual(given, secret))
      return context.json({ error: say.token }, 401, { 'WWW-Authenticate': 'Bearer' })
    context.header('Cache-Control', 'no-store')
    context.header('X-Content-Type-Options', 'nosniff')
    return next()
  }
}

/** The host of an http origin with its port; other schemes have none that counts. */
const hostOf = (origin: string): string | undefined => /^http:\/\/([^/]+)$/.exec(origin)?.[1]
