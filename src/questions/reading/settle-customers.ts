import { dimensionOf, measureOf, type ReadingState } from './reading-state.ts'

/** Customers of a period, of products, or with a bound on what they did in it, are those who ordered: `buyers`. */
export function settleCustomers(state: ReadingState): void {
  const { draft } = state
  const at = draft.measures.indexOf('customers')
  if (at < 0 || measureOf(state, 'buyers') === undefined) return
  const onLines = (id: string): boolean => dimensionOf(state, id)?.grains.includes('customer') === false
  const bounded = draft.having.some(
    (having) => having.per === 'customer' && measureOf(state, having.measure)?.grain === 'line',
  )
  const timed = draft.time !== undefined
  if (
    !timed &&
    !bounded &&
    !draft.filters.some((filter) => onLines(filter.dimension)) &&
    !draft.dimensions.some(onLines)
  )
    return
  draft.measures[at] = 'buyers'
  if (draft.order?.by === 'customers') draft.order = { ...draft.order, by: 'buyers' }
  draft.having = draft.having.map((having) =>
    having.per === 'row' && having.measure === 'customers' ? { ...having, measure: 'buyers' } : having,
  )
}
