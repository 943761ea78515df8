import type { TypedQuery } from '../query/typed-query.ts'
import { dimensionOf, measureOf, openRole, type ReadingState, take } from './reading-state.ts'

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
  if (draft.time === undefined) doubtTypes(state)
  // "Weekend and weekdays": the weekend by its days leaves the others out.
  if (draft.dimensions.includes('weekday') && draft.filters.some(({ dimension }) => dimension === 'weekday')) {
    const words = dimensionOf(state, 'weekday')?.label[state.language] ?? ''
    state.doubts.push({ about: 'value', words, options: [{ drops: 'weekday' }, {}] })
  }
  // Who bought both, or either?
  joinProducts(state)
  const several = draft.filters.some(
    (filter) => filter.dimension === 'product' && filter.op === 'is' && filter.values.length > 1,
  )
  const counted = draft.measures.some((id) => ['customers', 'buyers', 'orders'].includes(id))
  if (several && counted && draft.dimensions.length === 0) readBoth(state)
}

/** Products that were named in several ways are one list: nothing is two products at once. */
function joinProducts({ draft }: ReadingState): void {
  const isProduct = ({ dimension, op }: TypedQuery['filters'][number]): boolean =>
    dimension === 'product' && op === 'is'
  const named = draft.filters.filter(isProduct)
  if (named.length < 2) return
  const values = [...new Set(named.flatMap((filter) => filter.values))]
  draft.filters = [...draft.filters.filter((filter) => !isProduct(filter)), { dimension: 'product', op: 'is', values }]
}

/** "Both the bunting and the cakestand": who bought each of them; without "both" that or either is meant. */
function readBoth(state: ReadingState): void {
  const { draft } = state
  const each = draft.filters
    .filter(({ dimension, op }) => dimension === 'product' && op === 'is')
    .flatMap(({ values }) =>
      values.map((value) => ({ dimension: 'product', op: 'of-buyers' as const, values: [value] })),
    )
  const both = openRole(state, 'both')
  const isOfOrders = draft.measures.includes('orders')
  if (both !== undefined && !isOfOrders) {
    draft.filters = [...draft.filters.filter(({ dimension }) => dimension !== 'product'), ...each]
    take(state, both)
    return
  }
  state.doubts.push({
    about: 'value',
    words: dimensionOf(state, 'product')?.label[state.language] ?? '',
    options: isOfOrders ? [] : [{ drops: 'product', filters: each }, {}],
  })
}

/** Who is new or returns depends on the days. Without any, the last whole month is meant where both stand side by side; else it is asked. */
function doubtTypes(state: ReadingState): void {
  const { draft } = state
  const month = { kind: 'last', count: 1, unit: 'month' } as const
  const filter = draft.filters.find(({ dimension }) => dimension === 'customer-type')
  const isParted = draft.dimensions.includes('customer-type')
  if (filter === undefined && !isParted) return
  if (filter === undefined && !draft.dimensions.some((id) => dimensionOf(state, id)?.type === 'time')) {
    draft.time = month
    return
  }
  const named = dimensionOf(state, 'customer-type')
  const value = named?.values.find((one) => filter?.values.includes(one.value))
  const again = { per: 'customer', measure: 'orders', op: 'at-least', value: 2 } as const
  const isReturning =
    filter?.op === 'is' && filter.values[0] === 'returning' && measureOf(state, 'orders') !== undefined
  state.doubts.push({
    about: 'time',
    words: (value ?? named)?.label[state.language] ?? '',
    options: [
      ...(isReturning ? [{ drops: 'customer-type', having: [again] }] : []),
      { time: month },
      { time: { ...month, count: 3 } },
    ],
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
