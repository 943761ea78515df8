import { expect, it } from 'vitest'
import { contactColumns, isPersonal } from '../../../src/customers/contacts/contact-columns.ts'

it.each([
  [
    ['customer', 'Email', 'First Name', 'Time zone'],
    { email: 'Email', firstName: 'First Name', timeZone: 'Time zone' },
  ],
  [['客户', '邮箱', '名字'], { email: '邮箱', firstName: '名字' }],
  // A name without an address reaches nobody.
  [['customer', 'first_name'], {}],
])('of %j are %o', (headers, found) => {
  expect(contactColumns(headers, 'customers')).toEqual(found)
})

it('are no features', () => {
  expect(['First Name', 'vorname', 'Email', 'Time zone', 'city'].map(isPersonal)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ])
})
