import type { Messenger, Outcome } from '../delivery/messenger.ts'
import type { PushMessage } from '../push/push-message.ts'
import type { WebhookMessage } from '../webhook/webhook-message.ts'

/** A push or text message, by the way that it goes: straight to a browser, or to a webhook. */
export type ChannelMessage = { to: 'browser'; message: PushMessage } | { to: 'webhook'; message: WebhookMessage }

/** Sends each message by its own way. */
export class ChannelMessenger implements Messenger<ChannelMessage> {
  readonly #browsers: Messenger<PushMessage>
  readonly #webhook: Messenger<WebhookMessage> | undefined

  constructor(browsers: Messenger<PushMessage>, webhook: Messenger<WebhookMessage> | undefined) {
    this.#browsers = browsers
    this.#webhook = webhook
  }

  async send(one: ChannelMessage): Promise<Outcome> {
    if (one.to === 'browser') return this.#browsers.send(one.message)
    return this.#webhook?.send(one.message) ?? { kind: 'refused', status: 'no webhook', isAddressBad: false }
  }

  close(): void {
    this.#browsers.close()
    this.#webhook?.close()
  }
}
