import type { Language } from '../../language/language.ts'
import type { Copy } from '../../writing/copy/copy.ts'
import { wordsOf } from '../../writing/personas/parts.ts'
import { fillSlots, type SlotValues } from './fill-slots.ts'

/** One mail to one reader, before it is set as text and as HTML. Plain text throughout. */
export interface Letter {
  language: Language
  subject: string
  preheader: string
  paragraphs: string[]
  /** The code of the reader, if the campaign gives one. */
  code: string | undefined
  /** What the button says, and where it leads; no link, no button. */
  button: { label: string; url: string } | undefined
  shop: string
  /** Name and postal address, in lines. */
  footer: string[]
  optOutUrl: string
  /** Where tracking is on: a link that no reader sees, and the picture that shows an open. */
  tracking?: { decoy: string; pixel: string }
}

/** What all letters of a campaign share. */
export interface Letterhead {
  shop: string
  footer: string
  shopUrl: string | undefined
}

/** Line ends and other control characters, which could end a header, and marks that turn the direction of what follows. */
const controls = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** A text on one line. */
export const oneLine = (text: string): string => text.replace(controls, ' ').replace(/ {2,}/g, ' ').trim()

/** The letter of a copy to a reader. */
export function letterOf(
  { language, email }: Copy,
  values: SlotValues,
  { shop, footer, shopUrl }: Letterhead,
  optOutUrl: string,
): Letter {
  const filled = (text: string): string => oneLine(fillSlots(text, values))
  return {
    language,
    subject: filled(email.subject),
    preheader: filled(email.preheader),
    paragraphs: email.body.map(({ parts }) => filled(wordsOf(parts))).filter((text) => text !== ''),
    code: values.code,
    button: shopUrl === undefined ? undefined : { label: filled(email.action), url: shopUrl },
    shop: oneLine(shop),
    footer: footer
      .split(/\r?\n/)
      .map(oneLine)
      .filter((line) => line !== ''),
    optOutUrl,
  }
}
