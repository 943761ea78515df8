import { formatMoney } from '../../facts/format-money.ts'
import { formatShare } from '../../facts/format-share.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import { offerWords as en, type OfferWords } from '../../language/en/offers.ts'
import type { Language } from '../../language/language.ts'
import { offerWords as zh } from '../../language/zh/offers.ts'
import type { ClaimContext } from '../../writing/checker/claim-context.ts'
import type { Offer } from '../offer.ts'

const catalogues: Record<Language, OfferWords> = { en, zh }

/** Where the code of each mailbox goes, when the message is sent. */
export const codeSlot = '{code}'

/** What is given, in words: "10% off your order", "free delivery of £50 or more"; undefined where nothing is. */
function whatIsOffered(offer: Offer, language: Language, currency: string | undefined): string | undefined {
  if (offer.kind === 'none') return undefined
  const words = catalogues[language]
  const what = ((): string => {
    if (offer.kind === 'free-shipping') return words.shipping
    if (offer.kind === 'amount') return words.amount(formatMoney(offer.amount, language, currency))
    return words.percent(formatShare(offer.depth), formatNumber(Number((10 * (1 - offer.depth)).toFixed(1))))
  })()
  return offer.minimum === undefined ? what : words.over(what, formatMoney(offer.minimum, language, currency))
}

/** The offer as a mail tells it, with the place of the code; undefined where there is none. */
export function offerSentence(offer: Offer, language: Language, currency: string | undefined): string | undefined {
  const what = whatIsOffered(offer, language, currency)
  const words = catalogues[language]
  return offer.kind === 'none' || what === undefined ? undefined : words.mail(what, codeSlot, words.days(offer.days))
}

/** The offer as a push or text message tells it; undefined where there is none. */
export function offerLine(offer: Offer, language: Language, currency: string | undefined): string | undefined {
  const what = whatIsOffered(offer, language, currency)
  return what === undefined ? undefined : catalogues[language].short(what, codeSlot)
}

/** The offer as the brief tells it. */
export function offerForMarketer(offer: Offer, language: Language, currency: string | undefined): string {
  const words = catalogues[language]
  const what = whatIsOffered(offer, language, currency)
  return offer.kind === 'none' || what === undefined ? words.none : words.marketer(what, words.days(offer.days))
}

/** What texts of a campaign may therefore say, word for word: the checker holds every other promise against it. */
export function termsOf(
  offer: Offer,
  language: Language,
  currency: string | undefined,
): NonNullable<ClaimContext['terms']> {
  const what = whatIsOffered(offer, language, currency)
  if (offer.kind === 'none' || what === undefined) return { offers: [], codes: [], dates: [], links: [] }
  const { codes, days } = catalogues[language]
  return { offers: [what, ...codes], codes: [codeSlot], dates: [days(offer.days)], links: [] }
}
