import type { State } from '../../workspace/state.ts'
import { stateSecret } from '../../workspace/state-secret.ts'
import { type Campaign, variantOf } from '../campaign.ts'
import { contactField } from '../channels/contact-field.ts'
import { fillSlots } from '../delivery/fill-slots.ts'
import { oneLine } from '../delivery/letter.ts'
import type { Addressee } from '../delivery/mail-writer.ts'
import { slotValues } from '../delivery/slot-values.ts'
import { optOutSecret, optOutUrl } from '../optout/opt-out-token.ts'
import type { PushMessage } from './push-message.ts'

/** Pages that a push message leads to. */
export interface PushPages {
  shopUrl?: string | undefined
  optOutUrl: string
}

/** Writes the push messages of a campaign; whoever has no subscription gets one that the messenger refuses. @param codes what gives a mailbox its code */
export function pushWriter(
  state: State,
  campaign: Campaign,
  { shopUrl, optOutUrl: page }: PushPages,
  codes: (mailbox: string) => string,
): (to: Pick<Addressee, 'mailbox' | 'arm' | 'firstName'>) => Promise<PushMessage> {
  const secret = stateSecret(state, optOutSecret)
  const { id } = campaign
  return async ({ mailbox, arm, firstName }) => {
    const values = slotValues(campaign, firstName, () => codes(mailbox))
    const { push } = variantOf(campaign, arm).copy
    return {
      subscription: contactField(state, mailbox, 'push') ?? '',
      content: {
        title: oneLine(fillSlots(push.title, values)),
        body: oneLine(fillSlots(push.body, values)),
        ...(shopUrl === undefined ? {} : { url: shopUrl }),
        optOut: optOutUrl(page, secret, { mailbox, campaign: id, scope: 'channel' }),
      },
      topic: id,
    }
  }
}
