import { describe, expect, it } from 'vitest'
import { chooseChannel, reachOfChannels } from '../../../src/campaigns/strategy/choose-channel.ts'

const reach = reachOfChannels(new Set(['A', 'B', 'C', 'D', 'E', 'F', 'G']), [
  { customer: 'A', mailbox: 'a@shop.example', consent: 'yes', phone: '+441' },
  { customer: 'B', mailbox: 'b@shop.example', consent: 'no', phone: '+442' },
  { customer: 'C', phone: '+443', consent: 'yes' },
  { customer: 'D', mailbox: 'd@shop.example' },
  { customer: 'E', consent: 'yes' },
  // Who lets a browser show messages agreed to that; not so who refused elsewhere.
  { customer: 'F', push: '{}' },
  { customer: 'G', mailbox: 'g@shop.example', consent: 'yes', push: '{}' },
  { customer: 'not meant', mailbox: 'g@shop.example', consent: 'no', push: '{}' },
])

describe('the channel of a campaign', () => {
  it('counts only those who agreed and have an address there', () => {
    expect(reach).toEqual({ known: 6, email: 1, push: 1, sms: 2 })
  })

  it('is the one that reaches most, and says whom the others reach', () => {
    const { channel, reason } = chooseChannel(reach, undefined)
    expect(channel).toBe('sms')
    expect(reason.text.en).toBe(
      'SMS reaches most of those who have agreed: 2 customers (E-mail 1 customer; Push 1 customer).',
    )
  })

  it('is e-mail where no address is known, or of equals', () => {
    expect(chooseChannel({ known: 0, email: 0, push: 0, sms: 0 }, undefined)).toMatchObject({
      channel: 'email',
      reason: { rule: 'channel.usual' },
    })
    expect(chooseChannel({ known: 4, email: 2, push: 2, sms: 2 }, undefined).channel).toBe('email')
  })

  it('is the one that the marketer asked for', () => {
    expect(chooseChannel(reach, 'email')).toMatchObject({ channel: 'email', reason: { rule: 'channel.asked' } })
  })
})
