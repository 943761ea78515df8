import { expect, it } from 'vitest'
import { e164 } from '../../../src/campaigns/exports/e164.ts'

it.each([
  ['+4930123456', '+4930123456'],
  [' +49 (0)30 / 123-456 ', '+4930123456'],
  ['0049 30 123456', '+4930123456'],
  ['+1 (555) 010‑9999', '+15550109999'],
  ['＋86 138 0000 0000', '+8613800000000'],
])('%s is %s', (text, number) => {
  expect(e164(text)).toBe(number)
})

it.each(['030 123456', '13800000000', '+0123456789', '+49', '+12345678901234567', '+49 30 CALL', '=1+1', ''])(
  '%s names no country, or is no number',
  (text) => {
    expect(e164(text)).toBeUndefined()
  },
)
