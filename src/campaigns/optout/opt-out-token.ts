import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** How much a reader wants no more of: this kind of campaign, whatever comes by this channel, or everything. */
export const OptOutScope = z.enum(['goal', 'channel', 'all'])
export type OptOutScope = z.infer<typeof OptOutScope>

/** Whom an opt-out is of, on which message, and how far it goes unless the reader says otherwise. */
export interface OptOut {
  mailbox: string
  /** Id of the campaign, at most 255 bytes. */
  campaign: string
  scope: OptOutScope
}

/** Name of the secret in the table secrets with which tokens are signed. */
export const optOutSecret = 'optout'

const version = 1
const macLength = 32
/** An address has at most 254 bytes (RFC 5321, 4.5.3.1.3); what is longer was not made here. */
const longest = 3 + 255 + 320 + macLength

/**
 * The signed form of an opt-out: base64url of version (1 byte), scope (1 byte), length of the campaign's id (1 byte), that id
 * and the mailbox in UTF-8, and HMAC-SHA-256 over all of it.
 * @param secret of the workspace, by stateSecret
 * @throws RangeError where the campaign's id is longer than 255 bytes
 */
export function optOutToken(secret: string, { mailbox, campaign, scope }: OptOut): string {
  const id = Buffer.from(campaign, 'utf8')
  if (id.length > 255) throw new RangeError('the id of a campaign has at most 255 bytes')
  const payload = Buffer.concat([
    Buffer.from([version, OptOutScope.options.indexOf(scope), id.length]),
    id,
    Buffer.from(mailbox, 'utf8'),
  ])
  return Buffer.concat([payload, macOf(secret, payload)]).toString('base64url')
}

/** The link in a message under which its reader can opt out. @param base delivery.optOutUrl; what it asks for already stays */
export function optOutUrl(base: string, secret: string, optOut: OptOut): string {
  const url = new URL(base)
  url.searchParams.set('t', optOutToken(secret, optOut))
  return url.href
}

/** What a token says; undefined where it was forged, cut, changed or signed by another workspace. */
export function readOptOutToken(secret: string, token: string): OptOut | undefined {
  if (token.length > Math.ceil((longest * 4) / 3)) return undefined
  const bytes = Buffer.from(token, 'base64url')
  // Decoding forgives what is no base64url; a token has one spelling only.
  if (bytes.length < 3 + macLength || bytes.toString('base64url') !== token) return undefined
  const payload = bytes.subarray(0, -macLength)
  if (!timingSafeEqual(macOf(secret, payload), bytes.subarray(-macLength))) return undefined
  const scope = OptOutScope.options[payload[1] ?? 0]
  const end = 3 + (payload[2] ?? 0)
  if (payload[0] !== version || scope === undefined || end > payload.length) return undefined
  return { campaign: payload.toString('utf8', 3, end), mailbox: payload.toString('utf8', end), scope }
}

/** The purpose stands in front, so that what this secret signs for one purpose says nothing for another. */
const macOf = (secret: string, payload: Buffer): Buffer =>
  createHmac('sha256', secret).update('shoal opt-out\0').update(payload).digest()
