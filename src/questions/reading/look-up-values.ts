import type { Catalogue, Dimension } from '../catalogue/entry.ts'
import { addValue, type Lexicon } from './build-lexicon.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'
import { phraseKeys } from './tokenise.ts'

/** Finds values by their names: the desk's look-up. */
export type LookUp = (dimension: string, text: string, most: number) => Promise<Dimension['values']>

/** Values that share all unknown words of a run, and are more than one or longer: which is meant is in doubt. */
export interface LikeValues {
  start: number
  end: number
  dimension: string
  values: Dimension['values']
  /** The words can hardly be anything but names. */
  sure: boolean
}

/** What stands before the name of a thing. */
const namesThing =
  /\b(?:of|on|for|from|any|all|our|the|anything|everything|sell|sold|selling|buy|buys|bought|buying|order|ordered|called|named|with)\W*$/
/** Words that stand behind the same without naming one. */
const common =
  /^(?:high|low|back|rest|end|start|begin|beginning|way|life|other|others|half|side|part|season|middle|door|card|list|place|time|hand|top|front|home|big|small|little|new|old|good|bad|nice|happy|hot|cold|free|full|next|past|paper|note|notes|plain|short|long|second|third|set|pack|box|gift|gifts|party|shop|office|world|day|night|morning|afternoon|evening|lunch|lunchtime|dinner|slide|letters?|sign|signs)$/

/** Whether a figure is named right behind. */
const figureBehind = (pieces: readonly Piece[], end: number): boolean =>
  pieces.some(
    (piece) =>
      piece.start >= end &&
      piece.start <= end + 1 &&
      (sensesOf(piece, 'measure').length > 0 || sensesOf(piece, 'dimension').some(({ id }) => id === 'product')),
  )

/** Runs of words that nothing knows, with the known words between them where those are few. */
function unknownRuns(
  text: string,
  pieces: readonly Piece[],
  apart: number,
): { start: number; end: number; text: string }[] {
  const runs: { start: number; end: number; last: number }[] = []
  pieces.forEach((piece, at) => {
    // A long number may be the code of a product.
    const code = /^\d{4,}$/.test(piece.words)
    if (piece.senses.length > 0 && !code) return
    const before = runs[runs.length - 1]
    if (before !== undefined && at - before.last <= apart) Object.assign(before, { end: piece.end, last: at })
    else runs.push({ start: piece.start, end: piece.end, last: at })
  })
  return runs.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

/**
 * Looks up the unknown words of a question among the values of dimensions that have too many to be listed (products).
 *
 * @returns phrases for the values that it names, and values that it may name by a part of their name
 */
export async function lookUpValues(
  text: string,
  pieces: readonly Piece[],
  catalogue: Catalogue,
  lookUp: LookUp,
): Promise<{ named: Lexicon; like: LikeValues[] }> {
  const lexicon: Lexicon = new Map()
  const open = catalogue.dimensions.filter((dimension) => !dimension.complete)
  const whole = ` ${phraseKeys(text).join(' ')} `
  const speaksOfThings = pieces.some(
    (piece) => hasRole(piece, 'bought', 'sold') || sensesOf(piece, 'dimension').length > 0,
  )
  const like: LikeValues[] = []
  const runs = unknownRuns(text, pieces, 3).slice(0, 4)
  const single = unknownRuns(text, pieces, 1).filter(
    ({ start, end }) => !runs.some((run) => run.start === start && run.end === end),
  )
  for (const run of [...runs, ...single.slice(0, 4)]) {
    const inFound = like.some((one) => one.start <= run.start && run.end <= one.end)
    if (inFound) continue
    const wanted = phraseKeys(run.text)
    const before = text.slice(0, run.start)
    const named = namesThing.test(before) || /[^aius]s$/.test(run.text) || figureBehind(pieces, run.end)
    const sure = wanted.length > 1 || speaksOfThings || named
    for (const dimension of open) {
      const values = await lookUp(dimension.id, run.text, 8)
      const found = values.filter((value) =>
        [value.value, value.label.en, value.label.zh, ...value.synonyms.en, ...value.synonyms.zh].some((name) => {
          const keys = phraseKeys(name)
          return keys.length > 0 && whole.includes(` ${keys.join(' ')} `) && wanted.some((key) => keys.includes(key))
        }),
      )
      for (const value of found) addValue(lexicon, dimension, value)
      if (found.length > 0) continue
      // Single words of every sentence are in names too: "high", "back", "rest".
      if (wanted.length === 1 && (!named || common.test(run.text))) continue
      const holding = values.filter((value) => {
        const keys = new Set([...phraseKeys(value.label.en), ...phraseKeys(value.label.zh)])
        return wanted.every((key) => keys.has(key))
      })
      if (holding.length > 0)
        like.push({ start: run.start, end: run.end, dimension: dimension.id, values: holding, sure })
    }
  }
  return { named: lexicon, like }
}
