import type { State } from '../../workspace/state.ts'
import { type Campaign, variantOf } from '../campaign.ts'
import { contactField } from '../channels/contact-field.ts'
import { couponCodeOf } from '../delivery/coupon-code.ts'
import { fillSlots } from '../delivery/fill-slots.ts'
import { oneLine } from '../delivery/letter.ts'
import { mailText } from '../delivery/mail-text.ts'
import type { OutboxRow } from '../delivery/outbox-row.ts'
import type { Recipient } from '../delivery/recipient.ts'
import { slotValues } from '../delivery/slot-values.ts'
import { e164 } from './e164.ts'

/** How another tool can know a reader; empty where that is not known. */
export interface Reach {
  /** The first of the customers behind the mailbox. */
  customer: string
  email: string
  /** E.164; read for text messages only. */
  phone: string
}

/** One reader as another tool is told of them: how to reach them, and their message. */
export interface ExportRow extends Reach {
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

/** How a reader of a campaign can be known. */
export function reachOf(
  state: State,
  { channel }: Pick<Campaign, 'channel'>,
  { mailbox, customers }: Pick<OutboxRow, 'mailbox' | 'customers'>,
  { address }: Recipient,
): Reach {
  const phone = channel === 'sms' ? contactField(state, mailbox, 'phone') : undefined
  return {
    customer: customers[0] ?? '',
    email: address.includes('@') ? address : '',
    phone: (phone === undefined ? undefined : e164(phone)) ?? '',
  }
}

/** What another tool needs to write to a reader of a campaign; it gives them their code. */
export function exportRow(
  state: State,
  campaign: Campaign,
  { mailbox, arm }: Pick<OutboxRow, 'mailbox' | 'arm'>,
  reach: Reach,
  { firstName }: Recipient,
): ExportRow {
  const { copy } = variantOf(campaign, arm)
  const values = slotValues(campaign, firstName, () => couponCodeOf(state, campaign.id, mailbox))
  const filled = (text: string): string => oneLine(fillSlots(text, values))
  return {
    ...reach,
    firstName: firstName ?? '',
    language: campaign.language,
    campaign: campaign.id,
    variant: arm,
    code: values.code ?? '',
    subject: filled(copy.email.subject),
    preheader: filled(copy.email.preheader),
    body: mailText(copy).body.split('\n\n').map(filled).join('\n\n'),
    action: filled(copy.email.action),
    title: campaign.channel === 'push' ? filled(copy.push.title) : '',
    text: filled(campaign.channel === 'push' ? copy.push.body : copy.sms),
  }
}
