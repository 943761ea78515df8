import type { Localized } from '../../language/language.ts'

/** A text of a catalogue of texts in both languages. */
export const inBoth =
  <T>(en: T, zh: T) =>
  (text: (words: T) => string): Localized => ({ en: text(en), zh: text(zh) })

/** A text that reads the same in both languages. */
export const alike = (text: string): Localized => ({ en: text, zh: text })
