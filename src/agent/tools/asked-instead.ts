import type { Localized } from '../../language/language.ts'
import { TypedQuery } from '../../questions/query/typed-query.ts'
import { askedSurely } from '../../questions/reading/asked-surely.ts'
import type { ToolContext } from './tool.ts'

/** Questions about figures that come near to what a tool cannot tell yet, where the workspace has those figures. */
export async function askedInstead(
  desk: ToolContext['desk'],
  queries: readonly (Partial<TypedQuery> & Pick<TypedQuery, 'measures'>)[],
): Promise<Localized[]> {
  if (desk === undefined) return []
  const { measures, dimensions } = desk.catalogue
  const has = (of: readonly { id: string }[], ids: readonly string[]): boolean =>
    ids.every((id) => of.some((one) => one.id === id))
  const there = queries
    .map((query) => TypedQuery.parse(query))
    .filter(
      (query) =>
        has(measures, [...query.measures, ...query.having.map(({ measure }) => measure)]) &&
        has(dimensions, [...query.dimensions, ...query.filters.map(({ dimension }) => dimension)]),
    )
  return Promise.all(there.map((query) => askedSurely(query, desk)))
}

/** Filters for a segment that was named, or none. */
export const inSegment = (segment: string | undefined): TypedQuery['filters'] =>
  segment === undefined ? [] : [{ dimension: 'segment', op: 'is', values: [segment] }]
