import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSendable } from '../../../src/campaigns/delivery/is-sendable.ts'

it.each(['a@shop.example', 'a.b+c@sub.shop.example', "o'neil@shop.example", '用户@例子.example', 'a@bücher.example'])(
  '%s can be sent to',
  (address) => {
    expect(isSendable(address)).toBe(true)
  },
)

it.each([
  'a',
  '@shop.example',
  'a@',
  'a@localhost',
  'a b@shop.example',
  'a\r\nRCPT TO:<x@y.example>@shop.example',
  'a\u0000@shop.example',
  '.a@shop.example',
  'a..b@shop.example',
  'a@shop..example',
  'a@-shop.example',
  `${'a'.repeat(65)}@shop.example`,
  `a@${'b'.repeat(64)}.example`,
  '"a b"@shop.example',
  'a@shop.example>',
])('%j cannot', (address) => {
  expect(isSendable(address)).toBe(false)
})

it('never lets through what could end a command of SMTP', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !(isSendable(text) && /[\s<>\p{Cc}]/u.test(text))))
})
