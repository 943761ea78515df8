import { dimensionOf, measureOf, type ReadingState } from './reading-state.ts'

/** Customers of a period, of products, or with a bound on what they did in it, are those who ordered: `buyers`. */
export function settleCustomers(state: ReadingState): void {
  const { draft } = state
  const at = draft.measures.indexOf('customers')
  if (at < 0 || measureOf(state, 'buyers') === undefined) return
  // Customers of a country are those who ordered there.
  const onLines = (id: string): boolean =>
    id === 'country' || dimensionOf(state, id)?.grains.includes('customer') === false
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

/** "The average age of women and men": a mean of both together is hardly meant, so both stand side by side. */
export function partMeans(state: ReadingState): void {
  const { draft } = state
  const several = draft.filters.filter(({ op, values }) => op === 'is' && values.length > 1)
  const [filter] = several
  const isMean = draft.measures.every((id) => {
    const measure = measureOf(state, id)
    return measure?.grain === 'customer' && ['mean', 'median', 'share'].includes(measure.kind)
  })
  if (filter === undefined || several.length > 1 || draft.dimensions.length > 0 || draft.measures.length === 0) return
  if (isMean && filter.dimension.startsWith('attribute:')) draft.dimensions.push(filter.dimension)
}

/** What does not fit together is in doubt: a time for what holds as of one day, new and returning customers without a time. */
export function doubtMisfits(state: ReadingState): void {
  const { draft } = state
  const untimed = draft.measures.find((id) => measureOf(state, id)?.timed === false)
  if (draft.time !== undefined && untimed !== undefined)
    state.doubts.push({ about: 'time', words: measureOf(state, untimed)?.label[state.language] ?? '', options: [] })
  const typed =
    draft.dimensions.includes('customer-type') || draft.filters.some((filter) => filter.dimension === 'customer-type')
  if (typed && draft.time === undefined) {
    const options = [
      { time: { kind: 'last', count: 1, unit: 'month' } as const },
      { time: { kind: 'last', count: 3, unit: 'month' } as const },
    ]
    state.doubts.push({
      about: 'time',
      words: dimensionOf(state, 'customer-type')?.label[state.language] ?? '',
      options,
    })
  }
  // Who bought both, or either?
  const several = draft.filters.some(
    (filter) => filter.dimension === 'product' && filter.op === 'is' && filter.values.length > 1,
  )
  const counted = draft.measures.some((id) => ['customers', 'buyers', 'orders'].includes(id))
  if (several && counted && draft.dimensions.length === 0)
    state.doubts.push({
      about: 'value',
      words: dimensionOf(state, 'product')?.label[state.language] ?? '',
      options: [],
    })
}

/** Words that point to what was said before in the question, or ask for one sum of several rows. */
export function doubtWholes(state: ReadingState, text: string): void {
  const { draft } = state
  if (draft.measures.length > 1 && /\b(?:they|them|their)\b|他们|她们|这些客户/.test(text)) {
    state.doubts.push({ about: 'rest', words: 'they', options: [] })
  }
  const summed = /\b(?:total|sum|combined|together|altogether)\b|合计|总共|一共|加起来|总和/.test(text)
  if (summed && (draft.limit ?? 1) > 1) state.doubts.push({ about: 'rest', words: 'total', options: [{}] })
}
