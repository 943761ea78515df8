import type { Catalogue, Dimension } from '../catalogue/entry.ts'
import { addValue, type Lexicon } from './build-lexicon.ts'
import type { Piece } from './sense.ts'
import { phraseKeys } from './tokenise.ts'

/** Finds values by their names: the desk's look-up. */
export type LookUp = (dimension: string, text: string, most: number) => Promise<Dimension['values']>

/** Values that share all unknown words of a run, and are more than one or longer: which is meant is in doubt. */
export interface LikeValues {
  start: number
  end: number
  dimension: string
  values: Dimension['values']
}

/** Runs of words that nothing knows, with the known words between them where those are few. */
function unknownRuns(text: string, pieces: readonly Piece[]): { start: number; end: number; text: string }[] {
  const runs: { start: number; end: number; last: number }[] = []
  pieces.forEach((piece, at) => {
    if (piece.senses.length > 0) return
    const before = runs[runs.length - 1]
    if (before !== undefined && at - before.last <= 3) Object.assign(before, { end: piece.end, last: at })
    else runs.push({ start: piece.start, end: piece.end, last: at })
  })
  return runs.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

/**
 * Looks up the unknown words of a question among the values of dimensions that have too many to be listed (products), and adds those that it names to the lexicon.
 *
 * @returns values that it may name by a part of their name
 */
export async function lookUpValues(
  text: string,
  pieces: readonly Piece[],
  catalogue: Catalogue,
  lexicon: Lexicon,
  lookUp: LookUp,
): Promise<LikeValues[]> {
  const open = catalogue.dimensions.filter((dimension) => !dimension.complete)
  const whole = ` ${phraseKeys(text).join(' ')} `
  const like: LikeValues[] = []
  for (const run of unknownRuns(text, pieces).slice(0, 4)) {
    const wanted = phraseKeys(run.text)
    for (const dimension of open) {
      const values = await lookUp(dimension.id, run.text, 8)
      const named = values.filter((value) =>
        [value.value, value.label.en, value.label.zh, ...value.synonyms.en, ...value.synonyms.zh].some((name) => {
          const keys = phraseKeys(name)
          return keys.length > 0 && whole.includes(` ${keys.join(' ')} `) && wanted.some((key) => keys.includes(key))
        }),
      )
      for (const value of named) addValue(lexicon, dimension, value)
      if (named.length > 0) continue
      const holding = values.filter((value) => {
        const keys = new Set([...phraseKeys(value.label.en), ...phraseKeys(value.label.zh)])
        return wanted.every((key) => keys.has(key))
      })
      if (holding.length > 0) like.push({ start: run.start, end: run.end, dimension: dimension.id, values: holding })
    }
  }
  return like
}
