import { describe, expect, it } from 'vitest'
import { fitsSms, smsLength } from '../../../src/writing/copy/sms-length.ts'

describe('the length of a text message', () => {
  it.each([
    ['hello', 'gsm7', 5],
    ['Ä ñ ß Ω @', 'gsm7', 9],
    ['{a} [b] €', 'gsm7', 14],
    ['it’s', 'ucs2', 4],
    ['ç', 'ucs2', 1],
    ['Ç', 'gsm7', 1],
    ['您好', 'ucs2', 2],
    ['👋', 'ucs2', 2],
  ])('%s is %s, %i units', (text, encoding, units) => {
    expect(smsLength(text)).toMatchObject({ encoding, units })
  })

  it('fits up to 160 septets or 70 UTF-16 units', () => {
    expect([160, 161].map((count) => fitsSms('x'.repeat(count)))).toEqual([true, false])
    expect([80, 81].map((count) => fitsSms('€'.repeat(count)))).toEqual([true, false])
    expect([70, 71].map((count) => fitsSms('您'.repeat(count)))).toEqual([true, false])
  })
})
