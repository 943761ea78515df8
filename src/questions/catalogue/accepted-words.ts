import type { Catalogue } from './entry.ts'

/** Words that a person accepted for an entry of the catalogue, or for a value of a dimension. */
export interface AcceptedWords {
  /** Id of a measure or a dimension. */
  entry: string
  /** Of a dimension: the value that is meant. */
  value?: string
  language: 'en' | 'zh'
  words: readonly string[]
}

/** A catalogue in which accepted words lead to what they were accepted for, and to nothing else. */
export function withAcceptedWords(catalogue: Catalogue, accepted: readonly AcceptedWords[]): Catalogue {
  if (accepted.length === 0) return catalogue
  const taken = { en: wordsIn(accepted, 'en'), zh: wordsIn(accepted, 'zh') }
  const own = (entry: string, value?: string): AcceptedWords[] =>
    accepted.filter((words) => words.entry === entry && words.value === value)
  const settled = <T extends { synonyms: { en: string[]; zh: string[] } }>(
    of: T,
    mine: readonly AcceptedWords[],
  ): T => ({
    ...of,
    synonyms: {
      en: [...of.synonyms.en.filter((word) => !taken.en.has(word)), ...wordsIn(mine, 'en')],
      zh: [...of.synonyms.zh.filter((word) => !taken.zh.has(word)), ...wordsIn(mine, 'zh')],
    },
  })
  return {
    ...catalogue,
    measures: catalogue.measures.map((measure) => settled(measure, own(measure.id))),
    dimensions: catalogue.dimensions.map((dimension) => ({
      ...settled(dimension, own(dimension.id)),
      values: dimension.values.map((value) => settled(value, own(dimension.id, value.value))),
    })),
  }
}

const wordsIn = (accepted: readonly AcceptedWords[], language: 'en' | 'zh'): Set<string> =>
  new Set(
    accepted
      .filter((words) => words.language === language)
      .flatMap(({ words }) => words.map((word) => word.toLowerCase())),
  )
