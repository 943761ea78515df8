import { visibleText } from '../../facts/visible-text.ts'
import { measuresEn, type NamedMeasure } from '../../language/en/chat-catalogue.ts'
import { dimensionsEn, type NamedDimension } from '../../language/en/chat-dimensions.ts'
import type { EntryText } from '../../language/en/chat-entry-text.ts'
import type { Localized } from '../../language/language.ts'
import { measuresZh } from '../../language/zh/chat-catalogue.ts'
import { dimensionsZh } from '../../language/zh/chat-dimensions.ts'
import type { Measure } from './entry.ts'

type Named = Pick<Measure, 'id' | 'label' | 'synonyms' | 'definition'>

const named = (id: string, en: EntryText, zh: EntryText): Named => ({
  id,
  label: { en: en.label, zh: zh.label },
  synonyms: { en: [...en.synonyms], zh: [...zh.synonyms] },
  definition: { en: en.definition, zh: zh.definition },
})

/** Label, synonyms and definition of a measure that has a name of its own. */
export const measureWords = (id: NamedMeasure): Named => named(id, measuresEn[id], measuresZh[id])

/** The same of a dimension. */
export const dimensionWords = (id: NamedDimension): Named => named(id, dimensionsEn[id], dimensionsZh[id])

/** A text for each language. */
export const both = (make: (language: 'en' | 'zh') => string): Localized => ({ en: make('en'), zh: make('zh') })

/** Words of each language, in lower case, each once and none empty. */
export const wordsOf = (en: readonly string[], zh: readonly string[]): { en: string[]; zh: string[] } => ({
  en: lowered(en),
  zh: lowered(zh),
})

const lowered = (words: readonly string[]): string[] => [
  ...new Set(words.map((word) => visibleText(word).trim().toLowerCase()).filter((word) => word !== '')),
]
