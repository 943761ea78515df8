import type { TypedQuery } from '../query/typed-query.ts'
import type { Plan } from './plan.ts'

/**
 * The query as it is computed: nothing named twice; and where days, products or other things of lines are asked for, "customers" are those who ordered,
 * since all customers of the import have no days.
 */
export function settleQuery(query: TypedQuery, { dimensions }: Pick<Plan, 'dimensions'>): TypedQuery {
  const ofLines = [...query.dimensions, ...query.filters.map(({ dimension }) => dimension)].some((id) => {
    const source = dimensions.get(id)
    // A customer has one country on most lines, but who is asked for by country is asked for by orders.
    return id === 'country' || (source?.lines !== undefined && source.customers === undefined)
  })
  const isTimed = query.time !== undefined || (query.compare !== undefined && query.compare.to !== 'all')
  const settled = (id: string): string => (id === 'customers' && (ofLines || isTimed) ? 'buyers' : id)
  return {
    ...query,
    measures: [...new Set(query.measures.map(settled))],
    dimensions: [...new Set(query.dimensions)],
    having: query.having.map((figure) => ({ ...figure, measure: settled(figure.measure) })),
    ...(query.order === undefined ? {} : { order: { ...query.order, by: settled(query.order.by) } }),
  }
}
