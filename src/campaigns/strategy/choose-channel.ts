import { z } from 'zod'
import type { Contact } from '../../customers/contacts/contact.ts'
import { formatFigure } from '../../facts/format.ts'
import type { Language, Localized } from '../../language/language.ts'
import type { Reason } from '../campaign.ts'
import { Channel } from '../goal.ts'
import { strategyWords } from './strategy-words.ts'

/** How many of the customers of an audience can be reached in each channel: there is an address, somebody agreed, and nobody refused. */
export const ChannelReach = z.strictObject({
  known: z.int().describe('customers of whom any address is known'),
  email: z.int(),
  push: z.int(),
  sms: z.int(),
})
export type ChannelReach = z.infer<typeof ChannelReach>

const addressOf = { email: 'mailbox', push: 'push', sms: 'phone' } as const

/** Counts whom a channel reaches. @param contacts of the customers of the audience */
export function reachOfChannels(contacts: readonly Contact[]): ChannelReach {
  const may = contacts.filter(({ consent }) => consent === 'yes')
  const count = (channel: Channel): number => may.filter((contact) => contact[addressOf[channel]] !== undefined).length
  return {
    known: contacts.filter((contact) => Object.values(addressOf).some((address) => contact[address] !== undefined))
      .length,
    email: count('email'),
    push: count('push'),
    sms: count('sms'),
  }
}

/** The channel that reaches most; of equals e-mail first, then push, which cost least. @param asked the marketer’s own choice */
export function chooseChannel(reach: ChannelReach, asked: Channel | undefined): { channel: Channel; reason: Reason } {
  const [best = 'email'] = Channel.options.toSorted((a, b) => reach[b] - reach[a])
  const channel = asked ?? best
  const others = Channel.options.filter((other) => other !== channel && reach[other] > 0)
  const text = (language: Language): string => {
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
