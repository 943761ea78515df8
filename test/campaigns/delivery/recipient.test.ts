import { describe, expect, it } from 'vitest'
import { recipientOf } from '../../../src/campaigns/delivery/recipient.ts'
import type { Contact } from '../../../src/customers/contacts/contact.ts'
import { hearContacts } from '../../../src/customers/contacts/contact-records.ts'
import { State } from '../../../src/workspace/state.ts'

/** Who reads a mailbox, by what is known of its customers. */
function reader(mailbox: string, ...contacts: Contact[]) {
  const state = new State(':memory:', 'w')
  hearContacts(state, contacts, '2026-01-01')
  return recipientOf(state, mailbox)
}

const ada = { customer: 'K1', mailbox: 'ada@shop.example', email: 'Ada@Shop.example', firstName: 'Ada' }

describe('the reader of a mailbox', () => {
  it('is written to by the address as it was given, and by name', () => {
    expect(reader('ada@shop.example', ada)).toMatchObject({
      address: 'Ada@Shop.example',
      firstName: 'Ada',
      hasRefused: false,
    })
  })

  it('has a name where all who share it have the same', () => {
    expect(reader('ada@shop.example', ada, { ...ada, customer: 'K2' }).firstName).toBe('Ada')
    expect(reader('ada@shop.example', ada, { ...ada, customer: 'K2', firstName: 'Bob' }).firstName).toBeUndefined()
  })

  it('has refused where one of them has', () => {
    expect(reader('ada@shop.example', ada, { ...ada, customer: 'K2', consent: 'no' }).hasRefused).toBe(true)
  })

  it('is found by their id where they have no mailbox', () => {
    expect(reader('customer:K3', { customer: 'K3', phone: '+49', timeZone: 'Asia/Shanghai' }).timeZone).toBe(
      'Asia/Shanghai',
    )
  })

  it('is somebody of whom nothing is known', () => {
    expect(reader('x@shop.example')).toEqual({
      address: 'x@shop.example',
      firstName: undefined,
      timeZone: undefined,
      hasRefused: false,
    })
  })
})
