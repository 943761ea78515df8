import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Contact, consentOf, mailboxOf } from '../../../src/customers/contacts/contact.ts'
import { hearContacts, reachOf } from '../../../src/customers/contacts/contact-records.ts'
import { mayReceive } from '../../../src/customers/contacts/may-receive.ts'
import { mergeContact } from '../../../src/customers/contacts/merge-contact.ts'
import { byReader } from '../../../src/customers/contacts/reader.ts'
import { State } from '../../../src/workspace/state.ts'

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined })
const contact: fc.Arbitrary<Contact> = fc
  .record({
    email: optional(fc.constantFrom('a@example.com', 'b@example.com')),
    consent: optional(fc.constantFrom('yes' as const, 'no' as const)),
    consentAt: optional(fc.constantFrom('2025-01-01T00:00:00', '2025-06-01T00:00:00', '2025-12-01T00:00:00')),
    consentSource: optional(fc.constantFrom('checkout', 'form')),
  })
  .map((fields) => ({
    customer: 'C1',
    ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Contact>),
  }))

describe('a contact that is heard of again', () => {
  it('is never re-subscribed but by a newer consent that says where it was given', () => {
    fc.assert(
      fc.property(fc.array(contact, { minLength: 1, maxLength: 6 }), (heard) => {
        let known: Contact | undefined
        for (const now of heard) {
          const before = known
          known = mergeContact(before, now)
          if (before?.consent !== 'no' || known.consent !== 'yes') continue
          expect(now.consentSource).toBeDefined()
          expect(now.consentAt ?? '').not.toBe('')
          expect((now.consentAt ?? '') > (before.consentAt ?? '')).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('takes a refusal at once, and keeps what a later file does not say', () => {
    const before: Contact = {
      customer: 'C1',
      email: 'a@example.com',
      phone: '1',
      consent: 'yes',
      consentAt: '2025-06-01T00:00:00',
      consentSource: 'form',
    }
    expect(mergeContact(before, { customer: 'C1', consent: 'no' })).toEqual({
      customer: 'C1',
      email: 'a@example.com',
      phone: '1',
      consent: 'no',
    })
    expect(mergeContact(before, { customer: 'C1', email: 'b@example.com' })).toEqual({
      ...before,
      email: 'b@example.com',
    })
  })
})

describe('mailboxes', () => {
  it('are the same however the address is written, and none where it is no address', () => {
    expect([' Anna@Example.COM ', 'no address', 'a@b', '', undefined].map(mailboxOf)).toEqual([
      'anna@example.com',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('are counted once, and not written to where one of their customers refused', () => {
    const at = (customer: string, mailbox: string, consent?: 'yes' | 'no'): Contact => ({
      customer,
      mailbox,
      ...(consent === undefined ? {} : { consent }),
    })
    const contacts = [
      at('A', 'x@x.xx', 'yes'),
      at('B', 'x@x.xx'),
      at('C', 'y@y.yy', 'yes'),
      at('D', 'y@y.yy', 'no'),
      at('E', 'z@z.zz'),
    ]
    const folder = mkdtempSync(join(tmpdir(), 'shoal-contacts-'))
    const state = new State(join(folder, 'state.sqlite'), folder)
    hearContacts(state, contacts, '2026-01-01')
    expect(reachOf(state)).toEqual({ addresses: 5, mailboxes: 3, shared: 2, agreed: 1, refused: 1 })
    state.close()
    // The count in SQL and the rule agree.
    expect([...byReader(contacts)].filter(([, of]) => mayReceive('email', of)).map(([reader]) => reader)).toEqual([
      'x@x.xx',
    ])
  })
})

it('consent is read in the words of the exports', () => {
  expect(['SUBSCRIBED', 'yes', '是', 'NEVER_SUBSCRIBED', 'false', '已退订', 'pending', ''].map(consentOf)).toEqual([
    'yes',
    'yes',
    'yes',
    'no',
    'no',
    'no',
    undefined,
    undefined,
  ])
})
