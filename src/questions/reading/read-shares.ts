import { shareId } from '../catalogue/share-measures.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import { beside, measureOf, openPieces, openRole, type ReadingState, speaksOfCustomers, take } from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'

/** A value of a column whose share is a figure of its own. */
interface Shared {
  piece: Piece
  dimension: string
  value: string
  id: string
}

/** The values that could be what the share is of, in the order of the question. */
function sharedValues(state: ReadingState): Shared[] {
  return openPieces(state).flatMap((piece) => {
    const values = sensesOf(piece, 'value')
    const [first] = values
    if (first === undefined || new Set(values.map((one) => shareId(one.dimension, one.value))).size > 1) return []
    const id = shareId(first.dimension, first.value)
    const { dimension, value } = first
    return measureOf(state, id) === undefined ? [] : [{ piece, dimension, value, id }]
  })
}

const between = (state: ReadingState, one: Piece, other: Piece): readonly Piece[] =>
  state.pieces.slice(state.pieces.indexOf(one) + 1, state.pieces.indexOf(other))

/** Of two values: whose share is asked for, and among whom; undefined where both can be meant. */
function partAndWhole(state: ReadingState, first: Shared, second: Shared): [part: Shared, whole: Shared] | undefined {
  const words = between(state, first.piece, second.piece)
  const told = words.filter((piece) => !speaksOfCustomers(piece))
  if (state.language === 'zh') {
    // "女性客户中流失的占比": those of whom it is said come first.
    return words.some((piece) => /^(?:中|里|中的|当中|之中|里面)$/.test(piece.words)) ? [second, first] : undefined
  }
  if (told.some((piece) => /^(?:among|of|in|within)$/.test(piece.words))) return [first, second]
  // "What share of women churned": the verb says the part.
  const says = told.length === 0 ? words.some(speaksOfCustomers) || isVerb(second.piece) : false
  return says && isVerb(second.piece) ? [second, first] : undefined
}

const isVerb = (piece: Piece): boolean =>
  /^(?:churned|left|have |has |had |did |leave|stayed|cancelled|canceled|use |using )/.test(`${piece.words} `)

/** "Share of women by contract", "what percentage of fibre customers churned": a share in each row, or of those who are named. */
export function readShares(state: ReadingState): void {
  const share = openRole(state, 'share')
  if (share === undefined || state.draft.measures.length > 0) return
  const found = sharedValues(state)
  const [first, second] = found
  const last = found.at(-1)
  // Of other figures it is no share of customers.
  const others = openPieces(state).some(
    (piece) =>
      sensesOf(piece, 'measure').length > 0 && !speaksOfCustomers(piece) && sensesOf(piece, 'value').length === 0,
  )
  if (first === undefined || last === undefined || others) return
  const customers = openPieces(state).filter((piece) => speaksOfCustomers(piece))
  const shares = openPieces(state).filter((piece) => hasRole(piece, 'share'))
  if (second === undefined) {
    if (!namesGroups(state) && customers.length > 0) return
    state.draft.measures.push(first.id)
    take(state, ...shares, first.piece, ...customers)
    return
  }
  // Of three and more only a verb at the end says which is asked for.
  if (found.length > 2 && (state.language === 'zh' || !isVerb(last.piece))) return
  const meant = found.length > 2 ? [last, ...found.slice(0, -1)] : partAndWhole(state, first, second)
  take(state, ...shares, ...found.map(({ piece }) => piece), ...customers)
  if (meant === undefined) {
    state.doubts.push({
      about: 'rest',
      words: `${first.piece.words} … ${second.piece.words}`,
      options: [
        { measures: [first.id], filters: [filterOf(second)] },
        { measures: [second.id], filters: [filterOf(first)] },
      ],
    })
    return
  }
  const [part, ...whole] = meant
  if (part !== undefined) state.draft.measures.push(part.id)
  state.draft.filters.push(...whole.map(filterOf))
}

const filterOf = ({ dimension, value }: Shared): TypedQuery['filters'][number] => ({
  dimension,
  op: 'is',
  values: [value],
})

const namesGroups = (state: ReadingState): boolean =>
  openPieces(state).some(
    (piece) =>
      sensesOf(piece, 'dimension').length > 0 &&
      sensesOf(piece, 'value').length === 0 &&
      hasRole(beside(state, piece, -1), 'by', 'per', 'each', 'which'),
  )
