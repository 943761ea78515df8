import { describe, expect, it } from 'vitest'
import { checkSlots } from '../../../src/campaigns/delivery/check-slots.ts'
import { fillSlots } from '../../../src/campaigns/delivery/fill-slots.ts'
import { greetableName } from '../../../src/campaigns/delivery/greetable-name.ts'
import { ShoalError } from '../../../src/workspace/errors.ts'
import { aCampaign, aCopy } from './a-campaign.ts'

describe('slots', () => {
  it.each([
    ['Hello {first_name|there},', { first_name: 'Ada' }, 'Hello Ada,'],
    ['Hello {first_name|there},', {}, 'Hello there,'],
    ['Hello {first_name},', {}, 'Hello,'],
    ['{first_name|您}好', {}, '您好'],
    ['Your code {code} counts.', { code: 'B2C3D4F6G7' }, 'Your code B2C3D4F6G7 counts.'],
    // What a name brings with it is not filled again.
    ['Hello {first_name|there}', { first_name: '{code}', code: 'X' }, 'Hello {code}'],
    ['No slots { here }', {}, 'No slots { here }'],
  ])('%s with %o', (text, values, filled) => {
    expect(fillSlots(text, values)).toBe(filled)
  })

  it('are refused before anything is sent where nothing fills them', () => {
    const variants = (body: string) => [{ id: 'A', share: 1, copy: aCopy({ body: [body] }) }]
    const check = (body: string, offer: 'none' | 'code') => () =>
      checkSlots({
        id: 'C1',
        ...aCampaign({
          variants: variants(body),
          offer: offer === 'none' ? { kind: 'none' } : { kind: 'percent', depth: 0.1, days: 14 },
        }),
      })
    expect(check('Dear {last_name}', 'none')).toThrow(ShoalError)
    expect(check('Code {code}', 'none')).toThrow(ShoalError)
    expect(check('Code {code}', 'code')).not.toThrow()
  })
})

describe('a first name', () => {
  it.each([
    ['Ada', 'Ada'],
    [' Jean-Luc ', 'Jean-Luc'],
    ["O'Neil", "O'Neil"],
    ['李雷', '李雷'],
    ['Zoë', 'Zoë'],
    ['A.', 'A.'],
  ])('%j is one', (text, name) => {
    expect(greetableName(text)).toBe(name)
  })

  it.each([
    ['Ada\r\nBcc: all@shop.example'],
    ['<b>Ada</b>'],
    ['win.example'],
    ['https://win.example'],
    ['K0042'],
    [''],
    ['x'.repeat(60)],
    ['Ada {code}'],
    ['\u202eadA'],
    [undefined],
  ])('%j is none', (text) => {
    expect(greetableName(text)).toBeUndefined()
  })
})
