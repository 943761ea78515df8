import { measureOf, openRole, type ReadingState, take } from './reading-state.ts'
import type { Piece } from './sense.ts'

/** The verbs of a question and the words that ask how much of them, where no figure was named. */
export interface VerbsSaid {
  state: ReadingState
  returned: Piece | undefined
  sold: Piece | undefined
  earned: Piece | undefined
  spent: Piece | undefined
  bought: Piece | undefined
  many: Piece | undefined
  much: Piece | undefined
  share: Piece | undefined
  superlative: Piece | undefined
}

export const verbsSaid = (state: ReadingState): VerbsSaid => ({
  state,
  returned: openRole(state, 'returned'),
  sold: openRole(state, 'sold'),
  earned: openRole(state, 'earned'),
  spent: openRole(state, 'spent'),
  bought: openRole(state, 'bought'),
  many: openRole(state, 'how-many'),
  much: openRole(state, 'how-much'),
  share: openRole(state, 'share'),
  superlative: openRole(state, 'highest', 'lowest'),
})

/** Asks for a measure, where the catalogue has it, and takes up the words that said so. */
export function pickMeasure(state: ReadingState, id: string, ...pieces: (Piece | undefined)[]): boolean {
  if (measureOf(state, id) === undefined) return false
  state.draft.measures.push(id)
  take(state, ...pieces)
  return true
}

/** Words that may ask for several figures are put to the person. */
export function doubtBetween(
  state: ReadingState,
  ids: readonly string[],
  about: Piece | undefined,
  ...others: (Piece | undefined)[]
): true {
  const options = ids.filter((id) => measureOf(state, id) !== undefined).map((id) => ({ measures: [id] }))
  state.doubts.push({ about: 'measure', words: about?.words ?? '', options })
  take(state, about, ...others)
  return true
}
