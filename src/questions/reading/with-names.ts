import type { Catalogue, Dimension } from '../catalogue/entry.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { LookUp } from './look-up-values.ts'

/**
 * The catalogue with the names of what a query filters by, where a dimension has too many values to be listed: a product is shown by its name and not by its code.
 *
 * @throws what `lookUp` throws
 */
export async function withNames(query: TypedQuery, catalogue: Catalogue, lookUp: LookUp): Promise<Catalogue> {
  const named = async (dimension: Dimension): Promise<Dimension> => {
    const wanted = query.filters
      .filter((filter) => filter.dimension === dimension.id && filter.op !== 'holds')
      .flatMap(({ values }) => values)
      .filter((value) => !dimension.values.some((known) => known.value === value))
    if (dimension.complete || wanted.length === 0) return dimension
    const found = await Promise.all(
      wanted.map(async (value) => (await lookUp(dimension.id, value, 8)).filter((entry) => entry.value === value)),
    )
    return { ...dimension, values: [...dimension.values, ...found.flat()] }
  }
  return { ...catalogue, dimensions: await Promise.all(catalogue.dimensions.map(named)) }
}
