import { expect, it } from 'vitest'
import { holdsContacts } from '../../src/facts/holds-contacts.ts'

it.each([
  'Gift card for ada@example.com',
  '礼品卡 ada@example.com',
  'Card 4111 1111 1111 1111',
  'card:4111111111111111',
  '3782-822463-10005',
  'Call +49 170 1234567',
  'Call 0049 (170) 123-4567',
  'Pay to DE89 3704 0044 0532 0130 00',
  'GB82WEST12345698765432',
])('%s reaches or charges a person', (text) => {
  expect(holdsContacts(text)).toBe(true)
})

it.each([
  'Lunch bag red retrospot',
  'Set of 12 @ home signs',
  'Barcode 4006381333931',
  'Order 20250131 1200',
  '2025-01-31 2025-02-28',
  'Adapter 100-240V 50/60Hz +5V',
  'Serial 41111111111111112',
  'ISBN 978-3-16-148410-0',
  'Size 0012345678',
  'AB12CDEF3456GHIJ',
])('%s does not', (text) => {
  expect(holdsContacts(text)).toBe(false)
})
