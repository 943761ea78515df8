import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arms, audienceOf } from '../../../src/campaigns/audience/audience-of.ts'
import type { Eligibility } from '../../../src/campaigns/audience/eligibility.ts'
import type { Contact } from '../../../src/customers/contacts/contact.ts'

const person = (customer: string, mailbox: string | undefined, more: Partial<Contact> = {}): Contact => ({
  customer,
  ...(mailbox === undefined ? {} : { mailbox, email: mailbox }),
  consent: 'yes',
  ...more,
})
const nothingKnown: Eligibility = {
  channel: 'email',
  suppressed: new Map(),
  complained: new Set(),
  bought: new Set(),
  capped: new Set(),
  isStanding: () => false,
}
const half: Arms = { id: 'C1', holdout: 0.5, variants: [{ id: 'A', share: 1 }] }

describe('the audience of a campaign', () => {
  it('counts each who leaves at the first reason that holds', () => {
    const contacts = [
      person('1', 'one@shop.example'),
      person('2', 'shared@shop.example'),
      person('3', 'shared@shop.example'),
      person('4', undefined),
      person('5', 'five@shop.example', { consent: 'no' }),
      person('6', 'six@shop.example', {}),
      person('7', 'seven@shop.example'),
      person('8', 'eight@shop.example'),
      person('9', 'nine@shop.example'),
      person('10', 'ten@shop.example'),
      person('11', 'not-meant@shop.example'),
    ]
    const { funnel, rows } = audienceOf(
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
      contacts,
      {
        ...nothingKnown,
        suppressed: new Map([
          ['six@shop.example', 'bounce'],
          ['five@shop.example', 'opt-out'],
        ]),
        complained: new Set(['7']),
        bought: new Set(['8']),
        capped: new Set(['nine@shop.example', 'eight@shop.example']),
        isStanding: (mailbox) => mailbox === 'ten@shop.example',
      },
      half,
    )
    expect(funnel).toEqual({
      customers: 10,
      reachable: 9,
      mailboxes: 8,
      excluded: [
        { why: 'consent', mailboxes: 1, left: 7 },
        { why: 'suppressed', mailboxes: 1, left: 6, reasons: { bounce: 1 } },
        { why: 'complaint', mailboxes: 1, left: 5 },
        { why: 'bought', mailboxes: 1, left: 4 },
        { why: 'capped', mailboxes: 1, left: 3 },
        { why: 'standing', mailboxes: 1, left: 2 },
      ],
      arms: [
        { arm: 'holdout', mailboxes: rows.filter(({ arm }) => arm === 'holdout').length },
        { arm: 'A', mailboxes: rows.filter(({ arm }) => arm === 'A').length },
      ],
      unreachable: 7,
    })
    expect(rows.map(({ mailbox, customers }) => [mailbox, customers])).toEqual([
      ['one@shop.example', ['1']],
      ['shared@shop.example', ['2', '3']],
    ])
  })

  it('leaves out a mailbox at which somebody else refused, bought or complained', () => {
    const contacts = [
      person('1', 'a@shop.example'),
      person('x', 'a@shop.example', { consent: 'no' }),
      person('2', 'b@shop.example'),
      person('y', 'b@shop.example'),
      person('3', 'c@shop.example'),
      person('z', 'c@shop.example'),
    ]
    const known = { ...nothingKnown, bought: new Set(['y']), complained: new Set(['z']) }
    expect(audienceOf(['1', '2', '3'], contacts, known, half).rows).toEqual([])
  })

  it('in the channel push needs a subscription and no refusal, and a phone for text messages', () => {
    const contacts = [
      person('1', 'a@shop.example', { push: '{}' }),
      { customer: '2', push: '{}' },
      { customer: '3', push: '{}', consent: 'no' as const },
      { customer: '4', phone: '+441234', consent: 'yes' as const },
    ]
    const boxes = (channel: 'push' | 'sms') =>
      audienceOf(['1', '2', '3', '4'], contacts, { ...nothingKnown, channel }, half).rows.map(({ mailbox }) => mailbox)
    expect(boxes('push')).toEqual(['a@shop.example', 'customer:2'])
    expect(boxes('sms')).toEqual(['customer:4'])
  })

  const people = fc.array(
    fc.record({
      customer: fc.integer({ min: 0, max: 30 }).map(String),
      box: fc.integer({ min: 0, max: 15 }),
      consent: fc.constantFrom('yes' as const, 'no' as const, undefined),
    }),
    { maxLength: 60 },
  )

  it('adds up at every step, and has each mailbox once', () => {
    fc.assert(
      fc.property(people, fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String)), (list, meant) => {
        const contacts = list.map(({ customer, box, consent }) => ({
          ...person(customer, `${box}@shop.example`),
          consent: consent ?? ('yes' as const),
        }))
        const { rows, funnel } = audienceOf(meant, contacts, nothingKnown, half)
        expect(new Set(rows.map(({ mailbox }) => mailbox)).size).toBe(rows.length)
        expect(funnel.excluded.at(-1)?.left).toBe(rows.length)
        expect(funnel.excluded.reduce((sum, { mailboxes }) => sum + mailboxes, rows.length)).toBe(funnel.mailboxes)
        expect(funnel.arms.reduce((sum, { mailboxes }) => sum + mailboxes, 0)).toBe(rows.length)
      }),
    )
  })

  it('gives a mailbox the same arm, whoever else is there', () => {
    fc.assert(
      fc.property(people, fc.nat(), (list, seed) => {
        const contacts = list.map(({ customer, box }) => person(customer, `${box}@shop.example`))
        const all = contacts.map(({ customer }) => customer)
        const some = contacts.filter((_, i) => (i + seed) % 3 !== 0)
        const arms = new Map(
          audienceOf(all, contacts, nothingKnown, half).rows.map(({ mailbox, arm }) => [mailbox, arm]),
        )
        for (const { mailbox, arm } of audienceOf(all, some, nothingKnown, half).rows)
          expect(arms.get(mailbox)).toBe(arm)
      }),
    )
  })
})
