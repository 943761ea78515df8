import type { Catalogue } from '../catalogue/entry.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { Plan } from './plan.ts'

/** As many rows at most has a list of something of which there are more than a catalogue holds. */
const mostOfMany = 200

/**
 * The query as it is computed: nothing named twice; and where days, products or other things of lines are asked for, "customers" are those who ordered,
 * since all customers of the import have no days. A list of thousands of products ends after the first: nobody reads on, and each row is held against all others.
 */
export function settleQuery(
  query: TypedQuery,
  { dimensions, catalogue }: Pick<Plan, 'dimensions' | 'catalogue'>,
): TypedQuery {
  const settledTo = asksOfOrders(query, { dimensions }) ? 'buyers' : 'customers'
  const settled = (id: string): string => (id === 'customers' ? settledTo : id)
  return {
    ...query,
    measures: [...new Set(query.measures.map(settled))],
    dimensions: [...new Set(query.dimensions)],
    having: query.having.map((figure) => ({ ...figure, measure: settled(figure.measure) })),
    ...(query.order === undefined ? {} : { order: { ...query.order, by: settled(query.order.by) } }),
    ...(query.limit === undefined && query.dimensions.some((id) => isOfMany(id, query, catalogue))
      ? { limit: mostOfMany }
      : {}),
  }
}

/** Whether there are more of a dimension's values than a catalogue holds, and none are picked out. */
const isOfMany = (id: string, { filters }: TypedQuery, { dimensions }: Catalogue): boolean =>
  dimensions.some((dimension) => dimension.id === id && !dimension.complete) &&
  !filters.some(({ dimension, op }) => dimension === id && op === 'is')

/** Whether days, or products, countries and other things of orders are asked for. */
function asksOfOrders(
  { time, compare, dimensions: ids, filters }: TypedQuery,
  { dimensions }: Pick<Plan, 'dimensions'>,
): boolean {
  if (time !== undefined || (compare !== undefined && compare.to !== 'all')) return true
  return [...ids, ...filters.map(({ dimension }) => dimension)].some((id) => {
    const source = dimensions.get(id)
    // A customer has one country on most lines, but who is asked for by country is asked for by orders.
    return id === 'country' || (source?.lines !== undefined && source.customers === undefined)
  })
}

/** Whom the rows of a query count as theirs. */
export type People = 'customers' | 'buyers' | 'new-customers' | 'mailboxes'

/**
 * Whom the rows of a query count as theirs: all customers where one of its figures is of them or nothing of orders is asked for; the new ones where nothing else is asked for, since how many others
 * bought would tell of the few that came back; else those who ordered.
 */
export function peopleOf(query: TypedQuery, { measures, dimensions }: Plan): People {
  const parts = query.measures.map((id) => measures.get(id)?.part)
  if (parts.includes('campaigns')) return 'mailboxes'
  if (query.measures.every((id) => id === 'new-customers')) return 'new-customers'
  return parts.includes('customers') || !asksOfOrders(query, { dimensions }) ? 'customers' : 'buyers'
}
