import type { Language } from '../../language/language.ts'
import type { Copy } from '../../writing/copy/copy.ts'
import { characters, copyLimits } from '../../writing/copy/copy-limits.ts'
import { withOptOut } from '../../writing/copy/opt-out.ts'
import { fitsSms } from '../../writing/copy/sms-length.ts'
import type { Offer } from '../offer.ts'
import { codeSlot, offerLine, offerSentence } from './offer-text.ts'

/** As long as a code gets. */
const longestCode = 'XXXXXXXXXX'

const gaps = { en: ' ', zh: '' }
const sent = (text: string): string => text.replaceAll(codeSlot, longestCode)

/** What an offer puts behind a push or text message, as long as it gets; nothing where nothing is offered. */
export function behindShort(offer: Offer, language: Language, currency: string | undefined): string {
  const line = offerLine(offer, language, currency)
  return line === undefined ? '' : `${gaps[language]}${sent(line)}`
}

/**
 * A message with the campaign’s offer, worded by code: in the mail as a sentence before the last, in push and text message behind their words, or
 * in place of them where both do not fit. The same message where nothing is offered.
 */
export function withOffer(copy: Copy, offer: Offer, currency: string | undefined): Copy {
  const { language, email, push, sms, origins } = copy
  const sentence = offerSentence(offer, language, currency)
  const line = offerLine(offer, language, currency)
  if (sentence === undefined || line === undefined) return copy
  const told = { parts: [sentence], facts: [], kind: 'interpretation' as const, origin: 'code' as const }
  const gap = gaps[language]
  const behind = (text: string, fits: (text: string) => boolean): string => {
    const both = `${text}${gap}${line}`
    return fits(sent(both)) ? both : line
  }
  const optOut = withOptOut('', language)
  const words = sms.endsWith(optOut) ? sms.slice(0, -optOut.length) : sms
  return {
    ...copy,
    email: { ...email, body: [...email.body.slice(0, -1), told, ...email.body.slice(-1)] },
    push: { ...push, body: behind(push.body, (text) => characters(text) <= copyLimits[language].pushBody) },
    sms: withOptOut(
      behind(words, (text) => fitsSms(withOptOut(text, language))),
      language,
    ),
    origins: { ...origins, push: 'code', sms: 'code' },
  }
}
