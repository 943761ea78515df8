import { createHash } from 'node:crypto'
import { ShoalError } from '../../workspace/errors.ts'
import type { Messenger, Outcome } from '../delivery/messenger.ts'
import { type Answer, type Post, postMessage } from '../http/post-message.ts'
import { signWebhook } from './sign-webhook.ts'
import { WebhookMessage } from './webhook-message.ts'

/** What posting to a webhook needs. */
export interface WebhookSettings {
  url: string
  secret: string
  post: Post
  now: () => Date
  sleep: (milliseconds: number) => Promise<void>
  /** Between 0 and 1, as Math.random; it spreads the pauses and decides nothing else. */
  random: () => number
}

const timeout = 15_000
/** A message is posted so often at most before it waits for a later run. */
const attempts = 4
/** Longest pause between attempts, in milliseconds; who asks for a longer one is asked again by the run. */
const longestPause = 10_000

/**
 * Posts messages to a webhook, which passes them on to a provider of push or text messages. What got no answer is posted again under
 * the same key, by which a receiver knows it; so nothing stays unknown. Nothing is thrown.
 */
export class WebhookMessenger implements Messenger<WebhookMessage> {
  readonly #settings: WebhookSettings

  constructor(settings: WebhookSettings) {
    this.#settings = settings
  }

  async send(message: WebhookMessage): Promise<Outcome> {
    if (message.to === '') return { kind: 'refused', status: 'address', isAddressBad: false }
    const { url, secret, post, now, sleep, random } = this.#settings
    const id = idempotencyKey(message.campaign, message.mailbox)
    const body = JSON.stringify(WebhookMessage.parse(message))
    let outcome: Outcome = { kind: 'unreachable', isBusy: false }
    for (let attempt = 0; attempt < attempts; attempt++) {
      const signed = signWebhook(secret, id, Math.floor(now().getTime() / 1000), body)
      outcome = webhookOutcome(await postMessage(post, url, { ...signed, timeout, now }), url)
      const asked = outcome.kind === 'later' ? outcome.after : undefined
      const isOpen = outcome.kind === 'later' || outcome.kind === 'unreachable'
      if (!isOpen || attempt + 1 === attempts || (asked ?? 0) > longestPause) return outcome
      // Full jitter: many that failed together do not come back together.
      await sleep(asked ?? Math.min(longestPause, 500 * 2 ** attempt) * (0.5 + random() / 2))
    }
    return outcome
  }

  close(): void {
    // Each message has a request of its own.
  }
}

/** The same for each message of a campaign to a mailbox, however often it is posted; it tells nobody whose it is. */
export const idempotencyKey = (campaign: string, mailbox: string): string =>
  `${campaign}-${createHash('sha256').update(`${campaign}\u001f${mailbox}`, 'utf8').digest('hex').slice(0, 32)}`

/**
 * What a webhook's answer means for the message: 2xx taken, 409 taken before, 410 no such recipient, 400 and 422 not this message,
 * 408, 425, 429 and 5xx later; any other says that no message would get through.
 */
function webhookOutcome(answer: Answer, url: string): Outcome {
  if ('failed' in answer)
    return answer.failed === 'unreachable'
      ? { kind: 'unreachable', isBusy: false }
      : { kind: 'later', status: 'no answer', slows: false }
  const { status: code, retryAfter } = answer
  const status = String(code)
  if ((code >= 200 && code < 300) || code === 409) return { kind: 'accepted' }
  if (code === 410) return { kind: 'refused', status, isAddressBad: true }
  if (code === 400 || code === 413 || code === 422) return { kind: 'refused', status, isAddressBad: false }
  if (code === 408 || code === 425 || code === 429 || code >= 500)
    return {
      kind: 'later',
      status,
      slows: code === 429 || code === 503,
      ...(retryAfter === undefined ? {} : { after: retryAfter }),
    }
  // What stands behind the host's name may hold a secret.
  return { kind: 'stop', error: new ShoalError('webhook/refused', { host: new URL(url).host, status: code }) }
}
