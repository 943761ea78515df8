import type { DeliverySettings } from '../../workspace/delivery-settings.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import { stateSecret } from '../../workspace/state-secret.ts'
import { type Campaign, variantOf } from '../campaign.ts'
import { messageIdLocal } from '../feedback/message-id.ts'
import { optOutSecret, optOutUrl } from '../optout/opt-out-token.ts'
import { composeMail } from './compose-mail.ts'
import { couponCodeOf } from './coupon-code.ts'
import type { SlotValues } from './fill-slots.ts'
import { letterOf } from './letter.ts'
import { mailHtml } from './mail-html.ts'
import { senderOf } from './sender.ts'
import { signingKeyOf } from './signing-key.ts'
import type { Mail } from './smtp-messenger.ts'

/** Whom a mail is to. */
export interface Addressee {
  mailbox: string
  /** The variant. */
  arm: string
  address: string
  firstName: string | undefined
}

/** Settings that no mail goes without, and that are not there. */
export const missingSettings = ({ from, footer, optOutUrl: page }: DeliverySettings): string[] =>
  Object.entries({ from, footer, optOutUrl: page }).flatMap(([key, value]) => (value === undefined ? [key] : []))

/** Settings without which no mail can leave: those that it is written with, and the mail server. */
export const missingToSend = (settings: DeliverySettings): string[] => [
  ...(settings.smtp === undefined ? ['smtp'] : []),
  ...missingSettings(settings),
]

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
    throw new ShoalError('delivery/not-configured', { keys: missingSettings(settings) })
  const sender = senderOf(from, settings)
  const key = signingKeyOf(settings, folder)
  const letterhead = { shop: sender.name, footer, shopUrl }
  const secret = stateSecret(state, optOutSecret)
  const { id, offer } = campaign
  return async ({ mailbox, arm, address, firstName }, now) => {
    const values: SlotValues = {
      ...(firstName === undefined ? {} : { first_name: firstName }),
      ...(offer.kind === 'none' ? {} : { code: codes(mailbox) }),
    }
    const link = optOutUrl(page, secret, { mailbox, campaign: id, scope: 'channel' })
    const letter = letterOf(variantOf(campaign, arm).copy, values, letterhead, link)
    const mail = await composeMail(
      letter,
      {
        sender,
        to: address,
        messageId: `<${messageIdLocal(secret, id, mailbox)}@${sender.domain}>`,
        date: now,
        optOutMailto: settings.optOutMailto,
      },
      key,
    )
    return { mail, html: mailHtml(letter) }
  }
}
