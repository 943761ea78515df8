import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a tracked request is for: one of the links of a mail, by its place, the link that nobody sees, or the picture that shows an open. */
export type TrackedPlace = number | 'decoy' | 'pixel'

/** Of whose mail a tracked request comes, without saying who. */
export interface TrackingToken {
  /** Id of the campaign, at most 64 bytes. */
  campaign: string
  /** Stands for the reader in this campaign: see readerHandle. */
  handle: string
  place: TrackedPlace
}

const version = 1
const macLength = 16
const handleLength = 16
const longestId = 64
/** Bytes for the places that are no links. */
const others = { decoy: 254, pixel: 255 } as const

/**
 * What stands for a reader in the links of a campaign: 128 bits in hex of HMAC-SHA-256 over campaign and mailbox. Nobody else can tell whose it is, nor
 * that two of different campaigns are of the same reader.
 */
export const readerHandle = (secret: string, campaign: string, mailbox: string): string =>
  createHmac('sha256', secret)
    .update(`shoal reader\0${campaign}\0${mailbox}`, 'utf8')
    .digest('hex')
    .slice(0, 2 * handleLength)

/**
 * The signed form: base64url of version, place and length of the campaign’s id (a byte each), that id in UTF-8, the handle (16 bytes), and 16 bytes of
 * HMAC-SHA-256 over all of it. Nothing in it is personal.
 * @throws RangeError where the id is too long or the place too high
 */
export function trackingToken(secret: string, { campaign, handle, place }: TrackingToken): string {
  const id = Buffer.from(campaign, 'utf8')
  if (id.length > longestId) throw new RangeError(`the id of a campaign has at most ${longestId} bytes`)
  const byte = typeof place === 'number' ? place : others[place]
  if (typeof place === 'number' && place >= others.decoy)
    throw new RangeError(`a mail has at most ${others.decoy} links`)
  const payload = Buffer.concat([Buffer.from([version, byte, id.length]), id, Buffer.from(handle, 'hex')])
  return Buffer.concat([payload, macOf(secret, payload)]).toString('base64url')
}

/** What a token says; undefined where it was forged, cut, changed or signed by another workspace. */
export function readTrackingToken(secret: string, token: string): TrackingToken | undefined {
  if (token.length > 2 * (3 + longestId + handleLength + macLength)) return undefined
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length < 3 + handleLength + macLength || bytes.toString('base64url') !== token) return undefined
  const payload = bytes.subarray(0, -macLength)
  if (!timingSafeEqual(macOf(secret, payload), bytes.subarray(-macLength))) return undefined
  const [first, byte = 0, length = 0] = payload
  if (first !== version || payload.length !== 3 + length + handleLength) return undefined
  const place = byte === others.decoy ? 'decoy' : byte === others.pixel ? 'pixel' : byte
  return { campaign: payload.toString('utf8', 3, 3 + length), handle: payload.toString('hex', 3 + length), place }
}

/** The purpose stands in front, so that what this secret signs for one purpose says nothing for another. */
const macOf = (secret: string, payload: Buffer): Buffer =>
  createHmac('sha256', secret).update('shoal tracking\0').update(payload).digest().subarray(0, macLength)
