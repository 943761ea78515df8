import type { Catalogue } from '../catalogue/entry.ts'
import type { Slice } from './question-reading.ts'
import { type Piece, sensesOf } from './sense.ts'
import { phraseKeys } from './tokenise.ts'

const most = 8

/** Entries with a word in common with the question, the most in common first. */
function alike(
  entries: readonly { id: string; label: { en: string; zh: string }; synonyms: { en: string[]; zh: string[] } }[],
  keys: ReadonlySet<string>,
): string[] {
  return entries
    .map((entry) => {
      const own = new Set(
        [entry.label.en, ...entry.synonyms.en, entry.label.zh, ...entry.synonyms.zh].flatMap(phraseKeys),
      )
      return { id: entry.id, shared: [...own].filter((key) => keys.has(key)).length / Math.sqrt(own.size + 1) }
    })
    .filter((entry) => entry.shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .map((entry) => entry.id)
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

/** The part of the catalogue that a question may mean: what its words name first, then what shares a word with it. */
export function sliceOf(text: string, pieces: readonly Piece[], catalogue: Catalogue): Slice {
  const small = new Set(['的', 'of', 'the', 'per', 'a', 'in', 'is'])
  const keys = new Set(phraseKeys(text).filter((key) => !small.has(key)))
  const measures = pieces.flatMap((piece) => sensesOf(piece, 'measure').map((sense) => sense.id))
  const dimensions = pieces.flatMap((piece) => [
    ...sensesOf(piece, 'dimension').map((sense) => sense.id),
    ...sensesOf(piece, 'pace').map((sense) => sense.id),
  ])
  const values = pieces.flatMap((piece) =>
    sensesOf(piece, 'value').map(({ dimension, value, label }) => ({ dimension, value, label })),
  )
  return {
    measures: unique([...measures, ...alike(catalogue.measures, keys)]).slice(0, most),
    dimensions: unique([
      ...dimensions,
      ...values.map((value) => value.dimension),
      ...alike(catalogue.dimensions, keys),
    ]).slice(0, most),
    values: values
      .filter(
        (value, at) =>
          values.findIndex((other) => other.dimension === value.dimension && other.value === value.value) === at,
      )
      .slice(0, 20),
  }
}
