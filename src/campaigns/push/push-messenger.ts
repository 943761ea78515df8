import { createHash } from 'node:crypto'
import webPush from 'web-push'
import type { Messenger, Outcome } from '../delivery/messenger.ts'
import { type Answer, type Post, postMessage } from '../http/post-message.ts'
import { largestContent, type PushMessage } from './push-message.ts'
import { pushSubscriptionIn } from './push-subscription.ts'
import type { VapidKeys } from './vapid-keys.ts'

/** What sending push messages needs. */
export interface PushSettings {
  keys: VapidKeys
  /** How a push service reaches the sender: mailto: or https: (RFC 8292, 2.1). */
  contact: string
  /** Seconds that a push service keeps a message for a browser that is away. */
  keep: number
  post: Post
  now: () => Date
}

const timeout = 30_000

/** Sends web push messages (RFC 8030), encrypted for the browser (RFC 8291) and signed by the shop (RFC 8292). Nothing is thrown. */
export class PushMessenger implements Messenger<PushMessage> {
  readonly #settings: PushSettings

  constructor(settings: PushSettings) {
    this.#settings = settings
  }

  async send({ subscription, content, topic }: PushMessage): Promise<Outcome> {
    const to = pushSubscriptionIn(subscription)
    if (to === undefined) return { kind: 'refused', status: 'subscription', isAddressBad: true }
    const payload = Buffer.from(JSON.stringify(content), 'utf8')
    // Measured before it leaves: a push service would refuse it with 413.
    if (payload.length > largestContent) return { kind: 'refused', status: '413', isAddressBad: false }
    const { keys, contact, keep, post, now } = this.#settings
    const { endpoint, headers, body } = webPush.generateRequestDetails(to, payload, {
      vapidDetails: { subject: contact, ...keys },
      TTL: keep,
      contentEncoding: 'aes128gcm',
      topic: topicOf(topic),
    })
    const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    const answer = await postMessage(post, endpoint, { headers: texts, body: body ?? '', timeout, now })
    return pushOutcome(answer)
  }

  close(): void {
    // Each message has a request of its own.
  }
}

/** What a push service's answer means for the message (RFC 8030, 5 and 7.3; 404 and 410: the browser no longer subscribes). */
function pushOutcome(answer: Answer): Outcome {
  if ('failed' in answer) {
    if (answer.failed === 'lost') return { kind: 'unknown' }
    // It may lead elsewhere only today, as where DNS is tampered with; the browser still subscribes.
    if (answer.failed === 'not-public') return { kind: 'refused', status: 'not public', isAddressBad: false }
    // Each browser names a server of its own: that one is not there says nothing of the others.
    return { kind: 'later', status: 'unreachable', slows: false }
  }
  const { status: code, retryAfter } = answer
  const status = String(code)
  const after = retryAfter === undefined ? {} : { after: retryAfter }
  if (code >= 200 && code < 300) return { kind: 'accepted' }
  if (code === 429) return { kind: 'later', status, slows: true, ...after }
  if (code >= 500 || code === 408) return { kind: 'later', status, slows: false, ...after }
  return { kind: 'refused', status, isAddressBad: code === 404 || code === 410 }
}

/** A topic has at most 32 characters of base64url. */
const topicOf = (topic: string): string =>
  /^[A-Za-z0-9_-]{1,32}$/.test(topic) ? topic : createHash('sha256').update(topic).digest('base64url').slice(0, 32)
