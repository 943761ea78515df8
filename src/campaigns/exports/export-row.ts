import type { State } from '../../workspace/state.ts'
import { type Campaign, variantOf } from '../campaign.ts'
import { contactField } from '../channels/contact-field.ts'
import { couponCodeOf } from '../delivery/coupon-code.ts'
import { fillSlots } from '../delivery/fill-slots.ts'
import { oneLine } from '../delivery/letter.ts'
import { mailText } from '../delivery/mail-text.ts'
import { recipientOf } from '../delivery/recipient.ts'

/** One reader as another tool is told of them: how to reach them, and their message. */
export interface ExportRow {
  /** The first of the customers behind the mailbox. */
  customer: string
  email: string
  phone: string
  firstName: string
  language: string
  campaign: string
  variant: string
  code: string
  subject: string
  preheader: string
  /** Paragraphs, an empty line between two. */
  body: string
  action: string
  /** Title and text of a push message; a text message has no title. */
  title: string
  text: string
}

/** What another tool needs to write to a mailbox of a campaign. */
export function exportRow(
  state: State,
  campaign: Campaign,
  { mailbox, arm, customers }: { mailbox: string; arm: string; customers: readonly string[] },
): ExportRow {
  const { address, firstName } = recipientOf(state, mailbox)
  const code = campaign.offer.kind === 'none' ? undefined : couponCodeOf(state, campaign.id, mailbox)
  const { copy } = variantOf(campaign, arm)
  const values = {
    ...(firstName === undefined ? {} : { first_name: firstName }),
    ...(code === undefined ? {} : { code }),
  }
  const filled = (text: string): string => oneLine(fillSlots(text, values))
  return {
    customer: customers[0] ?? '',
    email: address.includes('@') ? address : '',
    phone: contactField(state, mailbox, 'phone') ?? '',
    firstName: firstName ?? '',
    language: campaign.language,
    campaign: campaign.id,
    variant: arm,
    code: code ?? '',
    subject: filled(copy.email.subject),
    preheader: filled(copy.email.preheader),
    body: mailText(copy).body.split('\n\n').map(filled).join('\n\n'),
    action: filled(copy.email.action),
    title: campaign.channel === 'push' ? filled(copy.push.title) : '',
    text: filled(campaign.channel === 'push' ? copy.push.body : copy.sms),
  }
}
