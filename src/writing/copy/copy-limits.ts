import type { Language } from '../../language/language.ts'

/** The longest texts that a channel shows whole, in characters. A text message has its own count: smsLength. */
export interface CopyLimits {
  subject: number
  preheader: number
  pushTitle: number
  pushBody: number
}

export const copyLimits: Record<Language, CopyLimits> = {
  en: { subject: 60, preheader: 90, pushTitle: 40, pushBody: 120 },
  zh: { subject: 30, preheader: 45, pushTitle: 20, pushBody: 60 },
}

const segmenter = new Intl.Segmenter()
/** Letters and signs of which none joins another into one character. */
const plain = /^[ -~\u00a0-\u02ff\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/

/** How long a text is for a reader: its characters, an emoji or rare Han character counting as one. */
export const characters = (text: string): number =>
  plain.test(text) ? text.length : [...segmenter.segment(text)].length
