import { type GroupKind, groupWordsEn } from '../../language/en/chat-group-words.ts'
import { groupWordsZh } from '../../language/zh/chat-group-words.ts'
import type { FigureFilter, TypedQuery } from '../query/typed-query.ts'
import { segmentsWith } from '../requests/find-segments.ts'
import { measureOf, openPieces, type ReadingState, take } from './reading-state.ts'
import { hasRole, type Piece } from './sense.ts'

type Option = Partial<TypedQuery>

const mostSegments = 2
const kinds = Object.keys(groupWordsEn) as GroupKind[]

const orders = (op: FigureFilter['op'], value: number): FigureFilter => ({
  per: 'customer',
  measure: 'orders',
  op,
  value,
})
const silent = (value: number): FigureFilter => ({ per: 'customer', measure: 'recency', op: 'more-than', value })

/** What a kind of customers may mean, besides the segments that are called so. */
const bounds: Readonly<Record<GroupKind, readonly FigureFilter[]>> = {
  churn: [silent(90), silent(180)],
  lapsed: [silent(90), silent(180)],
  'one-time': [orders('equal', 1)],
  repeat: [orders('at-least', 2)],
  frequent: [orders('at-least', 5)],
  occasional: [],
  big: [],
  small: [],
}

/** Where the words for a kind of customers stand. */
function mentionIn(text: string, kind: GroupKind): { start: number; end: number } | undefined {
  const found = groupWordsEn[kind].exec(text) ?? groupWordsZh[kind].exec(text)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}

/** "Revenue of lapsed customers", "how many VIPs": words for a kind of customers stand for segments that are called so, or for what such customers did. Which of them is asked back. */
export function readNamedGroups(state: ReadingState, text: string): void {
  for (const kind of kinds) {
    const place = mentionIn(text, kind)
    if (place === undefined) continue
    const inside = state.pieces.filter((piece) => piece.start < place.end && piece.end > place.start)
    const words = text.slice(place.start, place.end)
    const doubt = state.doubts.find((one) => one.about !== 'time' && one.words !== '' && words.includes(one.words))
    const isOpen = inside.some(
      (piece) => !state.used.has(piece) && piece.senses.every(({ kind: of }) => of !== 'empty'),
    )
    if (doubt === undefined && !isOpen) continue
    count(state)
    const { isShare, options } = optionsOf(state, kind)
    take(state, ...inside)
    if (options.length === 0 && doubt !== undefined) continue
    if (doubt === undefined) state.doubts.push({ about: 'rest', words, options })
    else {
      const before = doubt.options.map((option) => (isShare ? { ...option, share: true } : option))
      Object.assign(doubt, { words, options: [...options, ...before] })
    }
    return
  }
}

/** Where no figure is named, those customers are counted. */
function count(state: ReadingState): void {
  const { draft } = state
  if (draft.measures.length > 0 || state.doubts.some(({ about }) => about === 'measure')) return
  draft.measures.push('customers')
}

function optionsOf(state: ReadingState, kind: GroupKind): { isShare: boolean; options: Option[] } {
  const { draft } = state
  const share = openPieces(state).filter((piece: Piece) => hasRole(piece, 'share'))
  const isShare = draft.dimensions.length === 0 && (share.length > 0 || kind === 'churn')
  if (isShare) take(state, ...share)
  const of = (option: Option): Option => (isShare ? { ...option, share: true } : option)
  const segments = kind === 'churn' || kind === 'repeat' ? [] : segmentsWith(kind, state.catalogue)
  // Whom a segment is already named for is not asked by another.
  const isNamed = draft.filters.some(({ dimension }) => dimension === 'segment') || draft.dimensions.includes('segment')
  const bySegment = (isNamed ? [] : segments.slice(0, mostSegments)).map(({ value }) =>
    of({ filters: [{ dimension: 'segment', op: 'is', values: [value] }] }),
  )
  // Who ordered in days that were asked for and has not ordered for long is not who was lost in them.
  const isCount = draft.measures.every((id) => id === 'customers' || id === 'buyers')
  const fits = ({ measure }: FigureFilter): boolean =>
    measureOf(state, measure) !== undefined && !(measure === 'recency' && draft.time !== undefined && isCount)
  const byBound = bounds[kind].filter(fits).map((having) => of({ having: [having] }))
  // So many orders say it more exactly than the name of a segment.
  const options = kind === 'one-time' ? [...byBound, ...bySegment] : [...bySegment, ...byBound]
  return { isShare, options }
}
