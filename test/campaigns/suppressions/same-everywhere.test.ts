import fc from 'fast-check'
import { expect, it } from 'vitest'
import { audienceOf } from '../../../src/campaigns/audience/audience-of.ts'
import { addCampaign, addOutbox } from '../../../src/campaigns/campaign-records.ts'
import { cappedReaders, cappedUntil } from '../../../src/campaigns/delivery/contact-cap.ts'
import { Channel, Goal } from '../../../src/campaigns/goal.ts'
import { suppressedFor, suppressionReason } from '../../../src/campaigns/suppressions/suppressed.ts'
import { suppress } from '../../../src/campaigns/suppressions/suppression-records.ts'
import { hearContacts, listContacts } from '../../../src/customers/contacts/contact-records.ts'
import { byReader } from '../../../src/customers/contacts/reader.ts'
import { State } from '../../../src/workspace/state.ts'
import { aCampaign } from '../delivery/a-campaign.ts'

const mailboxes = ['a@x.example', 'b@x.example']
const now = Date.parse('2026-03-10T00:00:00.000Z')
/** What is known of three customers: a mailbox from the first, from the second import on, or never. */
const customers = fc.tuple(
  ...['K1', 'K2', 'K3'].map((customer) =>
    fc.record({
      customer: fc.constant(customer),
      first: fc.constantFrom(...mailboxes, undefined),
      second: fc.constantFrom(...mailboxes, undefined),
    }),
  ),
)
const readers = fc.constantFrom(...mailboxes, 'customer:K1', 'customer:K2', 'customer:K3')
const suppression = fc.record({
  mailbox: readers,
  channel: fc.constantFrom(...Channel.options, 'all' as const),
  scope: fc.constantFrom(...Goal.options, 'channel' as const, 'all' as const),
  reason: fc.constantFrom('opt-out' as const, 'bounce' as const),
  at: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
  source: fc.constant('C1'),
})
const sent = fc.record({
  mailbox: readers,
  at: fc.constantFrom('2026-03-01T10:00:00.000Z', '2026-03-09T10:00:00.000Z'),
})
const caps = [
  { messages: 1, days: 3 },
  { messages: 2, days: 30 },
]

it('whoever the audience leaves out is whoever a message does not leave for, though they had no mailbox when they were heard', () => {
  fc.assert(
    fc.property(
      customers,
      fc.array(suppression, { maxLength: 6 }),
      fc.array(sent, { maxLength: 4 }),
      fc.constantFrom(...Channel.options),
      fc.constantFrom(...Goal.options),
      (known, list, before, channel, goal) => {
        const state = new State(':memory:', 'w')
        const hear = (which: 'first' | 'second') =>
          hearContacts(
            state,
            known.map(({ customer, [which]: mailbox }) => ({
              customer,
              ...(mailbox === undefined ? {} : { mailbox }),
              push: '{}',
              phone: '+441',
              consent: 'yes' as const,
            })),
            '2026-01-01',
          )
        hear('first')
        for (const one of list) suppress(state, one)
        for (const { mailbox, at } of before) {
          const { id } = addCampaign(state, at, aCampaign())
          addOutbox(state, id, [{ mailbox, customers: [], arm: 'A', state: 'sent' }])
          state.change('UPDATE outbox SET at = ?', at)
        }
        hear('second')
        const contacts = listContacts(state)
        const reached = [...byReader(contacts)]
          .filter(([reader]) => channel !== 'email' || !reader.startsWith('customer:'))
          .map(([reader]) => reader)
        const may = reached.filter(
          (reader) =>
            suppressionReason(state, reader, channel, goal) === undefined &&
            cappedUntil(state, reader, caps, now) === undefined,
        )
        const eligible = {
          channel,
          suppressed: suppressedFor(state, channel, goal),
          complained: new Set<string>(),
          bought: new Set<string>(),
          capped: cappedReaders(state, caps, undefined, new Date(now)),
          isStanding: () => false,
        }
        const arms = { id: 'C9', holdout: 0, variants: [{ id: 'A', share: 1 }] }
        const { rows } = audienceOf(['K1', 'K2', 'K3'], contacts, eligible, arms)
        state.close()
        expect(rows.map(({ mailbox }) => mailbox)).toEqual(may.sort())
      },
    ),
    { numRuns: 150 },
  )
})
