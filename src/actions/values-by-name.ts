import type { QuestionDesk } from '../questions/desk.ts'
import type { TypedQuery, ValueFilter } from '../questions/query/typed-query.ts'

const looked = 20

/** A query whose filters have values as the data write them, where their names were given: a product's code for its name, or all its codes. */
export async function valuesByName(query: TypedQuery, lookUp: QuestionDesk['lookUp']): Promise<TypedQuery> {
  const valuesOf = async ({ dimension }: ValueFilter, given: string): Promise<string[]> => {
    const like = await lookUp(dimension, given, looked)
    if (like.some(({ value }) => value === given)) return [given]
    const named = like.filter(({ label }) => [label.en, label.zh].some((name) => isSame(name, given)))
    return named.length === 0 ? [given] : named.map(({ value }) => value)
  }
  const filters = await Promise.all(
    query.filters.map(async (filter) => ({
      ...filter,
      values:
        filter.op === 'holds'
          ? filter.values
          : (await Promise.all(filter.values.map((given) => valuesOf(filter, given)))).flat(),
    })),
  )
  return { ...query, filters }
}

const isSame = (name: string, given: string): boolean => name.toLowerCase() === given.toLowerCase()
