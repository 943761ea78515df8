import type { DeliverySettings } from '../../workspace/delivery-settings.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import { stateSecret } from '../../workspace/state-secret.ts'
import { type Campaign, variantOf } from '../campaign.ts'
import { messageIdLocal } from '../feedback/message-id.ts'
import { optOutSecret, optOutUrl } from '../optout/opt-out-token.ts'
import { trackingFor } from '../tracking/tracking-for.ts'
import { composeMail } from './compose-mail.ts'
import { couponCodeOf } from './coupon-code.ts'
import { letterOf } from './letter.ts'
import { missingSettings } from './missing-settings.ts'
import { senderOf } from './sender.ts'
import { signingKeyOf } from './signing-key.ts'
import { slotValues } from './slot-values.ts'
import type { Mail } from './smtp-messenger.ts'

/** Whom a mail is to. */
export interface Addressee {
  mailbox: string
  /** The variant. */
  arm: string
  address: string
  firstName: string | undefined
}

/**
 * Writes the mails of a campaign.
 * @param folder of the workspace
 * @param codes what gives a mailbox its code; a dry run makes none up
 * @throws ShoalError delivery/not-configured, delivery/address, delivery/file
 */
export function mailWriter(
  state: State,
  campaign: Campaign,
  settings: DeliverySettings,
  folder: string,
  codes: (mailbox: string) => string = (mailbox) => couponCodeOf(state, campaign.id, mailbox),
): (to: Addressee, now: Date) => Promise<{ mail: Mail; html: string }> {
  const { from, footer, optOutUrl: page, shopUrl } = settings
  if (from === undefined || footer === undefined || page === undefined)
    throw new ShoalError('delivery/not-configured', { keys: missingSettings('email', settings) })
  const sender = senderOf(from, settings)
  const key = signingKeyOf(settings, folder)
  const letterhead = { shop: sender.name, footer, shopUrl }
  const secret = stateSecret(state, optOutSecret)
  const { id } = campaign
  const track = trackingFor(state, id, settings, secret)
  return async ({ mailbox, arm, address, firstName }, now) => {
    const values = slotValues(campaign, firstName, () => codes(mailbox))
    const link = optOutUrl(page, secret, { mailbox, campaign: id, scope: 'channel' })
    const letter = letterOf(variantOf(campaign, arm).copy, values, letterhead, link)
    return composeMail(
      track(letter, mailbox),
      {
        sender,
        to: address,
        messageId: `<${messageIdLocal(secret, id, mailbox)}@${sender.domain}>`,
        date: now,
        optOutMailto: settings.optOutMailto,
      },
      key,
    )
  }
}
