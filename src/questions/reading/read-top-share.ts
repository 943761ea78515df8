import { beside, measureOf, openPieces, type ReadingState, speaksOfCustomers, take } from './reading-state.ts'
import { hasRole, sensesOf } from './sense.ts'

/** "The top 10 % of customers": those with the highest revenue. */
export function readTopShare(state: ReadingState): void {
  if (measureOf(state, 'revenue') === undefined) return
  for (const number of openPieces(state)) {
    const [sense] = sensesOf(number, 'number')
    const after = beside(state, number, 1)
    const percent = sense?.unit === undefined && hasRole(after, 'percent') ? after : undefined
    if (sense === undefined || (sense.unit !== 'percent' && percent === undefined)) continue
    const before = beside(state, number, -1)
    const value = percent === undefined ? sense.value : sense.value / 100
    const whose = beside(state, percent ?? number, 1)
    // "客户前10%" and "前10%的客户" alike.
    const ofCustomers =
      speaksOfCustomers(whose) || (before !== undefined && speaksOfCustomers(beside(state, before, -1)))
    if (!hasRole(before, 'top', 'best', 'highest') || !ofCustomers || value <= 0 || value > 1) continue
    state.draft.having.push({ per: 'customer', measure: 'revenue', op: 'top', value })
    take(state, before, number, percent)
  }
}
