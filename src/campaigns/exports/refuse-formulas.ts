import { ShoalError } from '../../workspace/errors.ts'
import type { Campaign } from '../campaign.ts'
import { fillSlots } from '../delivery/fill-slots.ts'
import { mailText } from '../delivery/mail-text.ts'

/** What a spreadsheet would run: = and @; + and - only where a call or a link to another program follows, so that "-50% today" is none. */
const formula = /^\s*(?:[=@]|[+-].*(?:\||[A-Za-z]\())/

/**
 * Refuses to export texts that a spreadsheet would run if somebody opened the file in one: a sign that defused them would reach readers.
 * @throws ShoalError exports/formula
 */
export function refuseFormulas({ id, channel, variants }: Pick<Campaign, 'id' | 'channel' | 'variants'>): void {
  for (const { id: variant, copy } of variants) {
    const { email, push, sms } = copy
    const texts = {
      email: [email.subject, email.preheader, email.action, mailText(copy).body],
      push: [push.title, push.body],
      sms: [sms],
    }[channel]
    const text = texts.find((one) => formula.test(fillSlots(one, {})))
    if (text !== undefined) throw new ShoalError('exports/formula', { campaign: id, variant, text: text.slice(0, 40) })
  }
}
