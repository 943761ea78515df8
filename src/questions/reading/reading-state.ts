import type { WordRole } from '../../language/en/chat-words.ts'
import type { Language } from '../../language/language.ts'
import type { Catalogue, Dimension, Measure } from '../catalogue/entry.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { TimeContext } from '../time/resolve-time.ts'
import type { Doubt } from './question-reading.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'

/** What an option says besides what was read; `drops` names a dimension whose filter it stands in place of. */
export type DraftOption = Partial<TypedQuery> & { drops?: string }

/** A doubt before its options are whole queries: each option changes the draft. */
export interface DraftDoubt {
  about: Doubt['about']
  words: string
  options: DraftOption[]
}

/** What was read so far of a question. Rules take pieces up in their order; what none took up stays unread. */
export interface ReadingState {
  /** In lower case, as the places of the pieces count. */
  text: string
  language: Language
  catalogue: Catalogue
  context: TimeContext
  /** Without words that mean nothing of their own. */
  pieces: readonly Piece[]
  used: Set<Piece>
  draft: Omit<TypedQuery, 'measures'> & { measures: string[] }
  doubts: DraftDoubt[]
  missing: string[]
  /** Figures per customer or row were read whose measure may stand for the question's. */
  rowMeasure?: string
  /** Days before those of the question before are asked for. */
  back?: { to: 'previous' | 'year-before'; words: string }
  /** It begins with "who". */
  asksWho: boolean
  /** There is a question before that this one may go on from. */
  previous: boolean
  /** It asks for one sum of all that is named. */
  summed?: boolean
}

/** Words that link and hardly mean anything: rules look past them. */
const links: readonly WordRole[] = ['from', 'who', 'that']

const isLink = (piece: Piece): boolean =>
  piece.senses.length > 0 &&
  piece.senses.every((sense) => sense.kind === 'empty' || (sense.kind === 'role' && links.includes(sense.role)))

/** The next piece that is more than a link, or the one before with step −1. */
export function beside(state: ReadingState, piece: Piece, step: 1 | -1): Piece | undefined {
  let at = state.pieces.indexOf(piece) + step
  while (state.pieces[at] !== undefined && isLink(state.pieces[at])) at += step
  return state.pieces[at]
}

/** Takes pieces up: no later rule reads them. */
export function take(state: ReadingState, ...pieces: (Piece | undefined)[]): void {
  for (const piece of pieces) if (piece !== undefined) state.used.add(piece)
}

/** Pieces that no rule has taken up. */
export const openPieces = (state: ReadingState): Piece[] => state.pieces.filter((piece) => !state.used.has(piece))

/** Whether an open piece may do a role. */
export const openRole = (state: ReadingState, ...roles: WordRole[]): Piece | undefined =>
  openPieces(state).find((piece) => hasRole(piece, ...roles))

export const measureOf = (state: ReadingState, id: string): Measure | undefined =>
  state.catalogue.measures.find((measure) => measure.id === id)

export const dimensionOf = (state: ReadingState, id: string): Dimension | undefined =>
  state.catalogue.dimensions.find((dimension) => dimension.id === id)

/** Features of customers are told by their ids; names that they share with figures over all orders mean those. */
const isFeature = (id: string): boolean => /[_:]|^(?:recency|tenure|frequency|monetary)$/.test(id)

/** Ids of the measures that a piece may name. */
export function measuresOf(piece: Piece | undefined): string[] {
  const ids = [...new Set(sensesOf(piece, 'measure').map((sense) => sense.id))]
  const named = ids.filter((id) => !isFeature(id))
  return named.length > 0 ? named : ids
}

/** Whether a piece speaks of customers, whatever is counted of them. */
export const speaksOfCustomers = (piece: Piece | undefined): boolean =>
  measuresOf(piece).some((id) => id === 'customers' || id === 'buyers' || id === 'new-customers')
