import type { Language } from '../../language/language.ts'
import type { Copy } from '../../writing/copy/copy.ts'
import { wordsOf } from '../../writing/personas/parts.ts'
import { fillSlots, type SlotValues } from './fill-slots.ts'

/** A paragraph, or what leads to a list and the names in it. */
export type Paragraph = string | { intro: string; items: string[] }

/** One mail to one reader, before it is set as text and as HTML. Plain text throughout. */
export interface Letter {
  language: Language
  subject: string
  preheader: string
  paragraphs: Paragraph[]
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
    paragraphs: email.body.map((sentence) => paragraphOf(sentence, filled)).filter((text) => text !== ''),
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

/** Names come from the data: slots in them stay what they are. */
function paragraphOf({ parts, list }: Copy['email']['body'][number], filled: (text: string) => string): Paragraph {
  const items = parts.flatMap((part) => (typeof part === 'string' ? [] : [oneLine(part.text)]))
  const [intro] = parts
  return list === true && typeof intro === 'string' && items.length > 0
    ? { intro: filled(intro), items }
    : filled(wordsOf(parts))
}
