import type { DraftInput } from '../campaigns/brief/draft-campaign.ts'
import type { FunnelStep } from '../campaigns/brief/campaign-plan.ts'
import type { Channel } from '../campaigns/goal.ts'
import { chooseChannel, reachOfChannels } from '../campaigns/strategy/choose-channel.ts'
import { byMailbox, listContacts, mayBeWritten } from '../customers/contacts/contact-records.ts'
import { briefText as en } from '../language/en/brief.ts'
import { briefText as zh } from '../language/zh/brief.ts'
import type { State } from '../workspace/state.ts'

/** How the customers of an audience can be reached: their contacts, the mailboxes that may be written to, and how many are left at each step. */
export function briefReach(
  state: State,
  members: readonly string[],
  asked: Channel | undefined,
): Pick<DraftInput, 'contacts' | 'mailboxes' | 'funnel'> {
  const meant = new Set(members)
  const all = listContacts(state)
  const contacts = all.filter(({ customer }) => meant.has(customer))
  const { channel } = chooseChannel(reachOfChannels(contacts), asked)
  const meantStep = step('meant', { customers: members.length })
  if (contacts.length === 0) return { contacts, mailboxes: undefined, funnel: [meantStep] }
  const addressOf = { email: 'mailbox', push: 'push', sms: 'phone' } as const
  const reachable = contacts.filter((contact) => contact[addressOf[channel]] !== undefined)
  // A refusal of anybody behind a mailbox is one of its reader, whichever segment they are in.
  const boxes = [...byMailbox(all).values()].filter((of) => of.some(({ customer }) => meant.has(customer)))
  const agreed =
    channel === 'email'
      ? boxes.filter(mayBeWritten)
      : reachable.filter(({ consent }) => consent === 'yes').map((contact) => [contact])
  return {
    contacts,
    mailboxes: agreed.length,
    funnel: [
      meantStep,
      step('reachable', { customers: reachable.length }),
      ...(channel === 'email' ? [step('mailboxes', { mailboxes: boxes.length })] : []),
      step('consent', { mailboxes: agreed.length }),
    ],
  }
}

const step = (name: string, counts: Pick<FunnelStep, 'customers' | 'mailboxes'>): FunnelStep => ({
  step: name,
  name: { en: en.audience.steps[name] ?? name, zh: zh.audience.steps[name] ?? name },
  ...counts,
})
