import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/** Nothing from elsewhere, nothing inline, nobody may frame it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** The names under which a browser on this machine reaches the server. */
const hostsOf = (port: number): string[] => [`127.0.0.1:${port}`, `localhost:${port}`]

/** Headers of every answer. One that brings a policy of its own keeps it. */
export const withHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', policy)
  headers.set('X-Frame-Options', 'DENY')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'no-referrer')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  headers.set('Cache-Control', 'no-store')
}

/**
 * Refuses what did not come from the page itself: a name that was rebound to this machine (Host), a page elsewhere (Origin, Sec-Fetch-Site).
 * A link elsewhere may lead here, in a tab of its own: without its key the page shows nothing.
 * @param port told late, since it may be the system's choice
 */
export function onlyFromHere(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const hosts = hostsOf(port())
    const host = context.req.header('host') ?? ''
    const origin = context.req.header('origin')
    const site = context.req.header('sec-fetch-site') ?? 'none'
    const isForeign = origin !== undefined && origin !== `http://${host}`
    const isTab =
      context.req.header('sec-fetch-mode') === 'navigate' && context.req.header('sec-fetch-dest') === 'document'
    const isOwn = ['none', 'same-origin'].includes(site) || (isTab && context.req.path === '/')
    if (!hosts.includes(host) || isForeign || !isOwn) return context.text('Forbidden', 403)
    return next()
  }
}

/** Lets in who shows the token of this run. A header, never a cookie: cookies of one port are sent to every port of the machine. */
export function onlyWithToken(token: string): MiddlewareHandler {
  const expected = Buffer.from(`Bearer ${token}`)
  return async (context, next) => {
    const given = Buffer.from(context.req.header('authorization') ?? '')
    const right = given.length === expected.length && timingSafeEqual(given, expected)
    return right ? next() : context.text('Unauthorized', 401)
  }
}
