import type { Language, Localized } from '../../language/language.ts'
import type { TypedQuery } from '../query/typed-query.ts'

/** Names of the catalogue that a question may mean, by the words in which they match. */
export interface Slice {
  measures: string[]
  dimensions: string[]
  values: { dimension: string; value: string; label: Localized }[]
}

/** What is unclear, with the readings that are possible. */
export interface Doubt {
  about: 'measure' | 'dimension' | 'value' | 'time' | 'figure' | 'rest'
  /** The words of the question. */
  words: string
  options: { label: Localized; query: TypedQuery }[]
}

/** A question read by rule, in English or Chinese. */
export interface QuestionReading {
  language: Language
  /** The query as far as it was read; absent where no measure was found. */
  query?: TypedQuery
  /** What was read besides, where no measure was found: days, filters, rows. */
  frame?: Omit<TypedQuery, 'measures'>
  /** Every content word is accounted for and nothing is in doubt: it may be computed without asking back. */
  certain: boolean
  /** Content words that no rule took up. */
  unread: string[]
  doubts: Doubt[]
  slice: Slice
  /** It goes on from the query before ("and in France?"). */
  followUp: boolean
  /** Names of the catalogue's missing entries that the question asks for. */
  missing: string[]
}
