import { z } from 'zod'
import type { Contact } from '../../customers/contacts/contact.ts'
import { addressIn, mayReceive } from '../../customers/contacts/may-receive.ts'
import { byReader } from '../../customers/contacts/reader.ts'
import { formatFigure } from '../../facts/format.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import type { Language, Localized } from '../../language/language.ts'
import type { Reason } from '../campaign.ts'
import { Channel } from '../goal.ts'
import { strategyWords } from './strategy-words.ts'

/** How many of the customers of an audience can be reached in each channel: there is an address, and their reader may be written to. */
export const ChannelReach = z.strictObject({
  known: z.int().describe('customers of whom any address is known'),
  email: z.int(),
  push: z.int(),
  sms: z.int(),
})
export type ChannelReach = z.infer<typeof ChannelReach>

/**
 * Counts whom a channel reaches, as the audience is counted later.
 * @param members the customers of the audience @param contacts of all customers: a refusal is one of whoever shares the mailbox
 */
export function reachOfChannels(members: ReadonlySet<string>, contacts: readonly Contact[]): ChannelReach {
  const readers = [...byReader(contacts).values()]
  const reached = (of: readonly Contact[], channel: Channel): number =>
    of.filter((contact) => members.has(contact.customer) && addressIn(channel, contact) !== undefined).length
  const count = (channel: Channel): number =>
    readers.reduce((sum, of) => sum + (mayReceive(channel, of) ? reached(of, channel) : 0), 0)
  return {
    known: contacts.filter(
      (contact) =>
        members.has(contact.customer) && Channel.options.some((channel) => addressIn(channel, contact) !== undefined),
    ).length,
    email: count('email'),
    push: count('push'),
    sms: count('sms'),
  }
}

/** The channel that reaches most; of equals e-mail first, then push, which cost least. @param asked the marketer’s own choice @param mailboxes that can be written to, where they are known */
export function chooseChannel(
  reach: ChannelReach,
  asked: Channel | undefined,
  mailboxes?: number | undefined,
): { channel: Channel; reason: Reason } {
  const [best = 'email'] = Channel.options.toSorted((a, b) => reach[b] - reach[a])
  const channel = asked ?? best
  const others = Channel.options.filter((other) => other !== channel && reach[other] > 0)
  const isOther = reach.known > 0 && mailboxes !== undefined && mailboxes !== reach[channel]
  const text = (language: Language): string => {
    const gap = language === 'zh' ? '' : ' '
    const behind = isOther ? `${gap}${strategyWords[language].channel.mailboxes(formatNumber(mailboxes))}` : ''
    return `${why(language)}${behind}`
  }
  const why = (language: Language): string => {
    const words = strategyWords[language]
    const name = words.channels[channel]
    const reached = formatFigure(reach[channel], 'customers', language)
    if (reach.known === 0) return words.channel.unknown(name)
    if (asked !== undefined) return words.channel.asked(name, reached)
    return words.channel.most(
      name,
      reached,
      others
        .map((other) => words.channel.others(words.channels[other], formatFigure(reach[other], 'customers', language)))
        .join(words.join),
    )
  }
  const texts: Localized = { en: text('en'), zh: text('zh') }
  const rule = reach.known === 0 ? 'channel.usual' : asked === undefined ? 'channel.most-reached' : 'channel.asked'
  return { channel, reason: { choice: 'channel', rule, text: texts, facts: [], learnings: [] } }
}
