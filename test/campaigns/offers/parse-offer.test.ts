import { describe, expect, it } from 'vitest'
import { parseOffer } from '../../../src/campaigns/offers/parse-offer.ts'

describe('an offer', () => {
  it.each([
    ['none', { kind: 'none' }],
    ['无', { kind: 'none' }],
    ['10%', { kind: 'percent', depth: 0.1, days: 14 }],
    ['10 % over 50', { kind: 'percent', depth: 0.1, minimum: 50, days: 14 }],
    ['15% 7 days', { kind: 'percent', depth: 0.15, days: 7 }],
    ['9折', { kind: 'percent', depth: 0.1, days: 14 }],
    ['8.5 折 满 200 30 天', { kind: 'percent', depth: 0.15, minimum: 200, days: 30 }],
    ['5 off', { kind: 'amount', amount: 5, days: 14 }],
    ['£5 off over £40', { kind: 'amount', amount: 5, minimum: 40, days: 14 }],
    ['减 20', { kind: 'amount', amount: 20, days: 14 }],
    ['free shipping', { kind: 'free-shipping', days: 14 }],
    ['包邮 满 99', { kind: 'free-shipping', minimum: 99, days: 14 }],
  ])('is read as people write it: %s', (words, offer) => {
    expect(parseOffer(words)).toEqual(offer)
  })

  it.each(['two for one', '', '0%', '150%', '-5 off'])('is refused where it cannot be read: %s', (words) => {
    expect(() => parseOffer(words)).toThrow('campaign/offer')
  })
})
