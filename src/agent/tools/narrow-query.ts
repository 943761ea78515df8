import { z } from 'zod'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import { FigureFilter, TypedQuery, ValueFilter } from '../../questions/query/typed-query.ts'
import { enumOf } from './enum-of.ts'

/** A typed query that can name nothing but what the question may mean. */
export function narrowQuery(catalogue: Catalogue, names: readonly string[]): z.ZodObject {
  const measure = enumOf(
    catalogue.measures.map(({ id }) => id),
    names,
  )
  const all = catalogue.dimensions.map(({ id }) => id)
  const dimension = enumOf(all, names)
  const either = z.union([measure, dimension])
  const { order } = TypedQuery.shape
  return TypedQuery.extend({
    measures: z.array(measure).min(1).max(4),
    dimensions: z.array(dimension).max(2).default([]),
    filters: z.array(ValueFilter.extend({ dimension })).max(8).default([]),
    having: z.array(FigureFilter.extend({ measure })).max(4).default([]),
    order: order.unwrap().extend({ by: either }).optional(),
  })
}
