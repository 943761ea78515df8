import {
  beside,
  dimensionOf,
  measureOf,
  measuresOf,
  openPieces,
  openRole,
  type ReadingState,
  take,
} from './reading-state.ts'
import { hasRole, type Piece } from './sense.ts'

const rows = 10

/** "What do customers in France buy", "德国客户买什么": products, and by which figure is asked. They are not counted. */
export function readBoughtWhat(state: ReadingState): void {
  const { draft } = state
  const bought = openRole(state, 'bought')
  const what = bought === undefined ? undefined : whatOf(state, bought)
  if (bought === undefined || what === undefined || dimensionOf(state, 'product') === undefined) return
  if (draft.dimensions.length > 0 || draft.measures.length > 0) return
  const named = openPieces(state).filter((piece) => measuresOf(piece).length > 0)
  const others = named.filter((piece) => !measuresOf(piece).every((id) => id === 'customers' || id === 'buyers'))
  if (others.length > 0 || openRole(state, 'how-many', 'how-much') !== undefined) return
  draft.dimensions.push('product')
  take(state, bought, what, ...named, openRole(state, 'highest'))
  const options = ['buyers', 'units', 'revenue']
    .filter((id) => measureOf(state, id) !== undefined)
    .map((by) => ({ measures: [by], order: { by, direction: 'desc' as const }, limit: rows }))
  state.doubts.push({ about: 'measure', words: bought.words, options })
}

/** The word that asks for things: at the head and apart from a noun in English, behind the verb in Chinese. */
function whatOf(state: ReadingState, bought: Piece): Piece | undefined {
  if (state.language === 'zh') {
    const next = beside(state, bought, 1)
    return next !== undefined && hasRole(next, 'which') && /什么$/.test(next.words) ? next : undefined
  }
  const [what, next] = openPieces(state).filter((piece) => !hasRole(piece, 'and', 'follow'))
  if (what === undefined || next === undefined || what.words !== 'what') return undefined
  return next.start - what.end > 1 ? what : undefined
}
