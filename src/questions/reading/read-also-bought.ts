import { measureOf, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole, sensesOf } from './sense.ts'

/** "Which other products do buyers of the bunting buy": rows of those customers, without the product itself; most of them, where nothing else is counted. */
export function readAlsoBought(state: ReadingState): void {
  const also = openRole(state, 'also')
  const { draft } = state
  const bought = draft.filters.filter(({ dimension, op }) => dimension === 'product' && op === 'is')
  const what = state.pieces.some((piece) => /^what(?: else)?$/.test(piece.words))
  if (also === undefined || bought.length !== 1 || measureOf(state, 'buyers') === undefined) return
  if (!draft.dimensions.includes('product')) {
    if (!what) return
    draft.dimensions.push('product')
  }
  const others = draft.filters.filter((filter) => !bought.includes(filter))
  draft.filters = [
    ...others,
    ...bought.map((filter) => ({ ...filter, op: 'of-buyers' as const })),
    ...bought.map((filter) => ({ ...filter, op: 'is-not' as const })),
  ]
  const named = openPieces(state).some((piece) =>
    sensesOf(piece, 'measure').some(({ id }) => ['revenue', 'units', 'orders'].includes(id)),
  )
  if (!named) {
    draft.measures.push('buyers')
    draft.order = { by: 'buyers', direction: 'desc' }
    const number = openPieces(state).find((piece) => sensesOf(piece, 'number').some(({ unit }) => unit === undefined))
    const [count] = sensesOf(number, 'number')
    draft.limit = count?.value ?? 10
    take(state, number)
    take(state, ...openPieces(state).filter((piece) => hasRole(piece, 'bought', 'sold', 'highest', 'popular', 'top')))
    take(
      state,
      ...openPieces(state).filter((piece) =>
        sensesOf(piece, 'measure').some(({ id }) => ['customers', 'buyers'].includes(id)),
      ),
    )
  }
  take(state, ...openPieces(state).filter((piece) => hasRole(piece, 'also', 'which')))
}
