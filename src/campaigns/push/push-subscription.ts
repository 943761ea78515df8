import { ECDH } from 'node:crypto'
import { isIP } from 'node:net'
import { z } from 'zod'

/** The address of a push service: it comes from browsers, so it must not lead into the shop's own network. Where its name leads is looked at when a message leaves (public-post.ts). */
const isPushService = (text: string): boolean => {
  const url = URL.parse(text)
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 && host.includes('.') && !/\.(local|localhost|internal|lan|home|arpa)\.?$/.test(host)
}

/** A point on P-256, as browsers give it (RFC 8291, 2.1). */
const isPoint = (text: string): boolean => {
  try {
    return ECDH.convertKey(text, 'prime256v1', 'base64url', 'hex', 'uncompressed').length === 130
  } catch {
    return false
  }
}

const isBase64 = (text: string): boolean => /^[A-Za-z0-9_-]+={0,2}$/.test(text)

/** A browser's subscription to push messages, as PushSubscription.toJSON() gives it. */
export const PushSubscription = z.object({
  endpoint: z.string().max(2000).refine(isPushService),
  keys: z.object({
    p256dh: z.string().refine((text) => isBase64(text) && isPoint(text)),
    auth: z.string().refine((text) => isBase64(text) && Buffer.from(text, 'base64url').length === 16),
  }),
})
export type PushSubscription = z.infer<typeof PushSubscription>

/** The subscription in a contact's field; undefined where it is none, as a token of an app. */
export function pushSubscriptionIn(text: string): PushSubscription | undefined {
  try {
    return PushSubscription.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
