import type { DeliverySettings } from '../../workspace/delivery-settings.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import type { Campaign } from '../campaign.ts'
import { couponCodeOf } from '../delivery/coupon-code.ts'
import type { Addressee } from '../delivery/mail-writer.ts'
import { missingSettings } from '../delivery/missing-settings.ts'
import { pushSubscriptionIn } from '../push/push-subscription.ts'
import { pushWriter } from '../push/push-writer.ts'
import { webhookWriter } from '../webhook/webhook-writer.ts'
import type { ChannelMessage } from './channel-messenger.ts'

/**
 * Writes the messages of a push or SMS campaign: push messages for browsers that subscribed, and for the webhook whoever has a token of an app;
 * text messages for the webhook.
 * @param hasWebhook whether shoal.yaml names one @param codes what gives a mailbox its code; a dry run makes none up
 * @throws ShoalError delivery/not-configured
 */
export function channelWriter(
  state: State,
  campaign: Campaign,
  delivery: DeliverySettings,
  hasWebhook: boolean,
  codes: (mailbox: string) => string = (mailbox) => couponCodeOf(state, campaign.id, mailbox),
): (to: Pick<Addressee, 'mailbox' | 'arm' | 'firstName'>) => Promise<ChannelMessage> {
  const { optOutUrl, shopUrl } = delivery
  if (optOutUrl === undefined)
    throw new ShoalError('delivery/not-configured', { keys: missingSettings(campaign.channel, delivery) })
  const toBrowser = pushWriter(state, campaign, { shopUrl, optOutUrl }, codes)
  const toWebhook = webhookWriter(state, campaign, { shopUrl, optOutUrl }, codes)
  return async (to) => {
    const message = campaign.channel === 'push' ? await toBrowser(to) : undefined
    const isBrowser = message !== undefined && pushSubscriptionIn(message.subscription) !== undefined
    return message !== undefined && (isBrowser || !hasWebhook)
      ? { to: 'browser', message }
      : { to: 'webhook', message: await toWebhook(to) }
  }
}
