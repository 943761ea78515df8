import { type LookupOptions, lookup as systemLookup } from 'node:dns'
import { request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './is-public-address.ts'
import type { Post } from './post-message.ts'

/** Code of the failure where a name leads to no address of the internet. */
export const notPublic = 'SHOAL_NOT_PUBLIC'

/** What it needs of the world; absent: the system's. */
export interface PublicPostWorld {
  lookup?: (name: string, options: LookupOptions, done: Parameters<LookupFunction>[2]) => void
  isAllowed?: (address: string) => boolean
  /** Certificates to trust, PEM. */
  ca?: string
}

/**
 * A Post by HTTPS to addresses of the internet only. The name is looked up once, and what was looked up is what is connected to, so
 * that no name that leads elsewhere a moment later gets through. No redirection is followed, and of the answer only status and
 * headers are read. Like fetch it fails with a TypeError whose cause has a code.
 */
export const publicPost =
  ({ lookup = systemLookup, isAllowed = isPublicAddress, ca }: PublicPostWorld = {}): Post =>
  (url, { headers, body, signal }) =>
    new Promise((resolve, reject) => {
      let isConnected = false
      const asked = request(
        url,
        {
          method: 'POST',
          headers: Object.fromEntries(new Headers(headers)),
          lookup: guarded(lookup, isAllowed),
          // A connection that is kept was checked for another message; each has its own.
          agent: false,
          ...(signal ? { signal } : {}),
          ...(ca === undefined ? {} : { ca }),
        },
        (answer) => {
          answer.destroy()
          const kept = Object.entries(answer.headers).flatMap(([name, value]) =>
            typeof value === 'string' ? [[name, value] satisfies [string, string]] : [],
          )
          resolve(new Response(null, { status: answer.statusCode ?? 500, headers: kept }))
        },
      )
      asked.on('socket', (socket) => socket.on('secureConnect', () => (isConnected = true)))
      asked.on('error', (error: NodeJS.ErrnoException) =>
        reject(new TypeError('fetch failed', { cause: { code: isConnected ? 'ended' : unconnected(error) } })),
      )
      asked.end(body instanceof Uint8Array ? body : String(body ?? ''))
    })

/** Until the connection stands nothing is handed over, whatever it failed with. */
const unconnected = ({ code }: NodeJS.ErrnoException): string => (code === notPublic ? notPublic : 'ECONNREFUSED')

/** A lookup that gives only addresses that are allowed, and fails where there is none. */
const guarded =
  (lookup: NonNullable<PublicPostWorld['lookup']>, isAllowed: (address: string) => boolean): LookupFunction =>
  (name, options, done) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, [])
      const allowed = (Array.isArray(found) ? found : []).filter(({ address }) => isAllowed(address))
      const [first] = allowed
      if (first === undefined) return done(Object.assign(new Error(name), { code: notPublic }), [])
      return options.all ? done(null, allowed) : done(null, first.address, first.family)
    })
