import type { State } from '../../workspace/state.ts'
import { stateSecret } from '../../workspace/state-secret.ts'
import { type Campaign, variantOf } from '../campaign.ts'
import { contactField } from '../channels/contact-field.ts'
import { couponCodeOf } from '../delivery/coupon-code.ts'
import { fillSlots } from '../delivery/fill-slots.ts'
import { oneLine } from '../delivery/letter.ts'
import type { Addressee } from '../delivery/mail-writer.ts'
import { slotValues } from '../delivery/slot-values.ts'
import { optOutSecret, optOutUrl } from '../optout/opt-out-token.ts'
import type { PushMessage } from './push-message.ts'

/** Pages that a push message leads to. */
export interface PushPages {
  shopUrl?: string | undefined
  optOutUrl?: string | undefined
}

/** Writes the push messages of a campaign; whoever has no subscription gets one that the messenger refuses. */
export function pushWriter(
  state: State,
  campaign: Campaign,
  { shopUrl, optOutUrl: page }: PushPages,
): (to: Pick<Addressee, 'mailbox' | 'arm' | 'firstName'>) => Promise<PushMessage> {
  const secret = stateSecret(state, optOutSecret)
  const { id } = campaign
  return async ({ mailbox, arm, firstName }) => {
    const values = slotValues(campaign, firstName, () => couponCodeOf(state, id, mailbox))
    const { push } = variantOf(campaign, arm).copy
    return {
      subscription: contactField(state, mailbox, 'push') ?? '',
      content: {
        title: oneLine(fillSlots(push.title, values)),
        body: oneLine(fillSlots(push.body, values)),
        ...(shopUrl === undefined ? {} : { url: shopUrl }),
        ...(page === undefined ? {} : { optOut: optOutUrl(page, secret, { mailbox, campaign: id, scope: 'channel' }) }),
      },
      topic: id,
    }
  }
}
