import { expect, it } from 'vitest'
import { contactField } from '../../../src/campaigns/channels/contact-field.ts'
import { hearContacts } from '../../../src/customers/contacts/contact-records.ts'
import { State } from '../../../src/workspace/state.ts'

it('is that of the contact heard last, by mailbox or, where none is known, by customer', () => {
  const state = new State(':memory:', 'w')
  const consent = { consent: 'yes' } as const
  const ann = { mailbox: 'ann@example.com', ...consent }
  hearContacts(state, [{ customer: 'K1', phone: '+491', ...ann }], '2026-01-01')
  hearContacts(state, [{ customer: 'K2', phone: '+492', ...ann }], '2026-01-02')
  hearContacts(state, [{ customer: 'K3', ...ann }], '2026-01-03')
  hearContacts(state, [{ customer: 'K4', phone: '+494', ...consent }], '2026-01-03')
  expect(contactField(state, 'ann@example.com', 'phone')).toBe('+492')
  expect(contactField(state, 'customer:K4', 'phone')).toBe('+494')
  expect(contactField(state, 'customer:K4', 'push')).toBeUndefined()
  expect(contactField(state, 'nobody@example.com', 'phone')).toBeUndefined()
  state.close()
})
