import { framingEn } from '../../language/en/chat-framing.ts'
import type { WordRole } from '../../language/en/chat-words.ts'
import { hasRole, type Piece } from './sense.ts'

/** What a question may say in a clause that nobody would miss: words for these are never set aside. */
const meaningful: ReadonlySet<string> = new Set(['value', 'number', 'time', 'definition', 'pace'])
const telling: readonly WordRole[] = [
  'not',
  'without',
  'only',
  'share',
  'top',
  'bottom',
  'highest',
  'lowest',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
  'equal',
  'by',
  'how-many',
  'how-much',
  'which',
]
const asides = framingEn.asides.map((pattern) => new RegExp(pattern, 'gu'))
const purposes = framingEn.purposes.map((pattern) => new RegExp(pattern, 'gu'))

const says = (piece: Piece): boolean =>
  hasRole(piece, ...telling) || piece.senses.some(({ kind }) => meaningful.has(kind))

/** The pieces without the clauses around a question: who asks, why, and what the answer is for. Whatever could change the figure stays. */
export function setAside(text: string, pieces: readonly Piece[]): Piece[] {
  const within = (start: number, end: number): Piece[] =>
    pieces.filter((piece) => piece.start >= start && piece.end <= end)
  const spans = [
    ...asides.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ match, mayName: false }))),
    ...purposes.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ match, mayName: true }))),
  ]
  const dropped = new Set(
    spans.flatMap(({ match, mayName }) => {
      const inside = within(match.index, match.index + match[0].length)
      return !mayName && inside.some(says) ? [] : inside
    }),
  )
  const left = pieces.filter((piece) => !dropped.has(piece))
  // A question that is all reason is none.
  const asks = left.some((piece) => piece.senses.some(({ kind }) => kind !== 'empty'))
  return asks ? left : [...pieces]
}
