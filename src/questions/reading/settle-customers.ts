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

/** What does not fit together is in doubt: a time for what holds as of one day, new and returning customers without a time. */
export function doubtMisfits(state: ReadingState): void {
  const { draft } = state
  const untimed = draft.measures.find((id) => measureOf(state, id)?.timed === false)
  if (draft.time !== undefined && untimed !== undefined)
    state.doubts.push({ about: 'time', words: untimed, options: [] })
  const typed =
    draft.dimensions.includes('customer-type') || draft.filters.some((filter) => filter.dimension === 'customer-type')
  if (typed && draft.time === undefined) {
    const options = [
      { time: { kind: 'last', count: 1, unit: 'month' } as const },
      { time: { kind: 'last', count: 3, unit: 'month' } as const },
    ]
    state.doubts.push({ about: 'time', words: 'customer-type', options })
  }
}
