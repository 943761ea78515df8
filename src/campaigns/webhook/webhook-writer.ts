import type { State } from '../../workspace/state.ts'
import { stateSecret } from '../../workspace/state-secret.ts'
import { type Campaign, variantOf } from '../campaign.ts'
import { contactField } from '../channels/contact-field.ts'
import { fillSlots } from '../delivery/fill-slots.ts'
import { oneLine } from '../delivery/letter.ts'
import type { Addressee } from '../delivery/mail-writer.ts'
import { slotValues } from '../delivery/slot-values.ts'
import { optOutSecret, optOutUrl } from '../optout/opt-out-token.ts'
import type { PushPages } from '../push/push-writer.ts'
import type { WebhookMessage } from './webhook-message.ts'

/** Writes the messages of a campaign to a webhook: push messages, or text messages for any other channel. @param codes what gives a mailbox its code */
export function webhookWriter(
  state: State,
  campaign: Campaign,
  { shopUrl, optOutUrl: page }: PushPages,
  codes: (mailbox: string) => string,
): (to: Pick<Addressee, 'mailbox' | 'arm' | 'firstName'>) => Promise<WebhookMessage> {
  const secret = stateSecret(state, optOutSecret)
  const { id } = campaign
  const channel = campaign.channel === 'push' ? 'push' : 'sms'
  return async ({ mailbox, arm, firstName }) => {
    const values = slotValues(campaign, firstName, () => codes(mailbox))
    const { code } = values
    const { copy } = variantOf(campaign, arm)
    const filled = (text: string): string => oneLine(fillSlots(text, values))
    return {
      campaign: id,
      variant: arm,
      channel,
      mailbox,
      to: contactField(state, mailbox, channel === 'push' ? 'push' : 'phone') ?? '',
      ...(channel === 'push'
        ? { title: filled(copy.push.title), text: filled(copy.push.body) }
        : { text: filled(copy.sms) }),
      ...(shopUrl === undefined ? {} : { url: shopUrl }),
      ...(code === undefined ? {} : { code }),
      optOut: optOutUrl(page, secret, { mailbox, campaign: id, scope: 'channel' }),
    }
  }
}
