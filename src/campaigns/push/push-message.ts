import { z } from 'zod'

/** What a push message holds; the shop's service worker shows it (docs/delivery.md has one). */
const PushContent = z.strictObject({
  title: z.string(),
  body: z.string(),
  url: z.string().optional().describe('page that opens on a click'),
  optOut: z.string().optional().describe('page on which its reader can opt out'),
})
type PushContent = z.infer<typeof PushContent>

/** A push message to one browser. */
export interface PushMessage {
  /** The contact's field push: a subscription as JSON. */
  subscription: string
  content: PushContent
  /** Messages of one topic take each other's place while a browser is away: at most 32 letters, digits, - and _ (RFC 8030, 5.4). */
  topic: string
}

/**
 * Most bytes of a content: push services take 4096 bytes (RFC 8030, 7.2), of which encryption needs 86 for its header, 16 for the
 * tag and 1 for the end of the text (RFC 8188, RFC 8291).
 */
export const largestContent = 4096 - 86 - 16 - 1
