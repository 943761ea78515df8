import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../../src/campaigns/campaign.ts'
import type { Offer } from '../../../src/campaigns/offer.ts'
import { termsOf } from '../../../src/campaigns/offers/offer-text.ts'
import { withOffer } from '../../../src/campaigns/offers/with-offer.ts'
import { checkText } from '../../../src/writing/checker/check-text.ts'
import { characters, copyLimits } from '../../../src/writing/copy/copy-limits.ts'
import { smsLength } from '../../../src/writing/copy/sms-length.ts'
import { writeCopies } from '../../../src/writing/copy/write-copy.ts'
import { wordsOf } from '../../../src/writing/personas/parts.ts'
import { sheetsOf } from '../../writing/grounding-sheets.ts'

const sheets = sheetsOf('online-retail-4')
const offers: Exclude<Offer, { kind: 'none' }>[] = [
  { kind: 'percent', depth: 0.1, days: 14 },
  { kind: 'percent', depth: 0.15, minimum: 50, days: 7 },
  { kind: 'amount', amount: 5, days: 1 },
  { kind: 'amount', amount: 5, minimum: 40, days: 30 },
  { kind: 'free-shipping', days: 14 },
  { kind: 'free-shipping', minimum: 60, days: 14 },
]
const cases = (['en', 'zh'] as const).flatMap((language) => offers.map((offer) => ({ language, offer })))

const faultsOf = (texts: string[], language: 'en' | 'zh', terms: ReturnType<typeof termsOf> | undefined) =>
  texts.flatMap((text) =>
    sheets.flatMap((sheet) =>
      checkText(text, {
        language,
        sheet,
        sheets,
        cited: [],
        reader: 'customer',
        ...(terms === undefined ? {} : { terms }),
      }).flatMap(({ faults }) => faults),
    ),
  )

describe.each(cases)('an offer of $offer.kind from $offer.minimum on in $language', ({ language, offer }) => {
  const copies = sheets.flatMap((sheet) => writeCopies(sheet, language)).map((copy) => withOffer(copy, offer, 'GBP'))
  const told = copies.map(({ email }) => wordsOf(email.body.at(-2)?.parts ?? []))

  it('stands in the mail once, with the place of the code, and holds as what the campaign offers', () => {
    expect(new Set(told).size).toBe(1)
    expect(told[0]).toContain('{code}')
    expect(faultsOf(told.slice(0, 1), language, termsOf(offer, language, 'GBP'))).toEqual([])
  })

  it('would be a promise that nobody gave in a campaign without it', () => {
    expect(faultsOf(told.slice(0, 1), language, undefined).map(({ code }) => code)).toContain('offer')
  })

  it('fits push and text message with a code in its place', () => {
    for (const { push, sms } of copies) {
      const filled = (text: string): string => text.replaceAll('{code}', 'ABCDEFGHJK')
      expect(characters(filled(push.body))).toBeLessThanOrEqual(copyLimits[language].pushBody)
      const { units, limit } = smsLength(filled(sms))
      expect(units).toBeLessThanOrEqual(limit)
      expect([push.body, sms].every((text) => text.includes('{code}'))).toBe(true)
    }
  })
})

it('another promise than the offer does not hold', () => {
  const offer: Campaign['offer'] = { kind: 'percent', depth: 0.1, days: 14 }
  const terms = termsOf(offer, 'en', 'GBP')
  expect(faultsOf(['Your code {code} gives you 20% off your order.'], 'en', terms).map(({ code }) => code)).toContain(
    'offer',
  )
  expect(faultsOf(['Delivery is free today.'], 'en', terms).map(({ code }) => code)).toContain('offer')
})
