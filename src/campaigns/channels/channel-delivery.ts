import type { Config } from '../../workspace/config.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import type { Campaign } from '../campaign.ts'
import type { Clock } from '../delivery/clock.ts'
import type { Addressee } from '../delivery/mail-writer.ts'
import type { Messenger } from '../delivery/messenger.ts'
import { senderOf } from '../delivery/sender.ts'
import type { Post } from '../http/post-message.ts'
import { PushMessenger } from '../push/push-messenger.ts'
import { vapidKeys } from '../push/vapid-keys.ts'
import { WebhookMessenger } from '../webhook/webhook-messenger.ts'
import { webhookSecret } from '../webhook/webhook-secret.ts'
import { type ChannelMessage, ChannelMessenger } from './channel-messenger.ts'
import { channelWriter } from './channel-writer.ts'

/** What sending push and text messages needs besides the outbox: as the loop that sends mails takes it. */
export interface ChannelDelivery {
  compose: (to: Pick<Addressee, 'mailbox' | 'arm' | 'firstName'>) => Promise<ChannelMessage>
  line: () => Messenger<ChannelMessage>
}

/** What it needs of the world. */
export interface ChannelSurroundings {
  environment: Readonly<Record<string, string | undefined>>
  clock: Clock
  signal: AbortSignal
  random: () => number
  /** To the webhook, which may stand in the shop's own network. */
  post: Post
  /** To the push services that browsers name. */
  postToBrowsers: Post
}

/**
 * How the messages of a push or SMS campaign are written and sent. Push messages go straight to browsers that subscribed, and to the webhook
 * for whoever has a token of an app; text messages go to the webhook.
 * @throws ShoalError delivery/not-configured, webhook/none, webhook/no-secret, push/no-contact
 */
export function channelDelivery(
  state: State,
  campaign: Campaign,
  { delivery, push, webhook }: Pick<Config, 'delivery' | 'push' | 'webhook'>,
  { environment, clock, signal, random, post, postToBrowsers }: ChannelSurroundings,
): ChannelDelivery {
  const compose = channelWriter(state, campaign, delivery, webhook !== undefined)
  const isPush = campaign.channel === 'push'
  if (!isPush && webhook === undefined) throw new ShoalError('webhook/none', { campaign: campaign.id })
  const contact = push.contact ?? (delivery.from && `mailto:${senderOf(delivery.from, {}).address}`)
  if (isPush && contact === undefined) throw new ShoalError('push/no-contact', {})
  const secret = webhook && webhookSecret(environment, webhook.secretFrom)
  const keys = vapidKeys(state)
  return {
    compose,
    line: () =>
      new ChannelMessenger(
        new PushMessenger({ keys, contact: contact ?? '', keep: push.keep, post: postToBrowsers, now: clock.now }),
        webhook === undefined || secret === undefined
          ? undefined
          : new WebhookMessenger({
              url: webhook.url,
              secret,
              post,
              now: clock.now,
              sleep: (milliseconds) => clock.sleep(milliseconds, signal),
              random,
            }),
      ),
  }
}
