import { isCounted } from './is-counted.ts'
import { beside, dimensionOf, measuresOf, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole, type Piece } from './sense.ts'

/** "Returning customers vs new customers": both kinds side by side. */
export function readBothTypes(state: ReadingState): void {
  const type = dimensionOf(state, 'customer-type')
  const fresh = openPieces(state).find((piece) => measuresOf(piece).includes('new-customers'))
  const at = state.draft.filters.findIndex(
    ({ dimension, op, values }) => dimension === 'customer-type' && op === 'is' && values[0] === 'returning',
  )
  const linked = openRole(state, 'compare', 'and', 'or')
  // Who spends more may be asked of each or of all of them.
  if (openRole(state, 'spent', 'bought') !== undefined) return
  if (type === undefined || fresh === undefined || at < 0 || linked === undefined) return
  state.draft.filters.splice(at, 1)
  if (!state.draft.dimensions.includes('customer-type')) state.draft.dimensions.push('customer-type')
  take(state, fresh, linked)
}

/** New customers beside another figure are whose figure it is; beside customers they are what is counted of them. */
export function readNewCustomers(state: ReadingState): void {
  const { measures } = state.draft
  const fresh = openPieces(state).find((piece) => measuresOf(piece).includes('new-customers'))
  if (fresh === undefined) return
  const others = openPieces(state).filter((piece) => piece !== fresh && measuresOf(piece).length > 0)
  const plain = others.filter((piece) => measuresOf(piece).every((id) => id === 'customers' || id === 'buyers'))
  const linked = (piece: Piece): boolean =>
    hasRole(beside(state, piece, 1), 'and') || hasRole(beside(state, piece, -1), 'and')
  if (plain.length > 0 && plain.length === others.length && measures.length === 0 && !linked(fresh))
    take(state, ...plain)
  else if ((others.length > 0 || measures.length > 0) && !isCounted(state, fresh) && !linked(fresh)) {
    const type = dimensionOf(state, 'customer-type')?.values.find((value) => value.value === 'new')
    if (type === undefined) return
    state.draft.filters.push({ dimension: 'customer-type', op: 'is', values: [type.value] })
    take(state, fresh)
  }
}
