import type { Language } from '../../language/language.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import { TypedQuery } from '../../questions/query/typed-query.ts'
import { askFor } from '../../questions/read-back/ask-for.ts'
import { webTexts } from './web-texts.ts'

/** Questions to begin with, of which everything that they name is there: of orders those that most ask, of a table of customers those that its columns answer. */
export function suggestionsFor(catalogue: Catalogue, language: Language, most = 6): string[] {
  const { measures, dimensions } = catalogue
  const known = new Set([...measures, ...dimensions].map(({ id }) => id))
  const usual = webTexts[language].suggestions
    .filter(({ needs }) => needs.every((id) => known.has(id)))
    .map(({ question }) => question)
  const ofColumns = columnQueries(catalogue).map((query) => askFor(query, catalogue)[language])
  return [...usual, ...ofColumns].slice(0, most)
}

/** Who left, a mean and a count, by columns that part customers into a few. */
function columnQueries({ measures, dimensions, days }: Catalogue): TypedQuery[] {
  if (days !== undefined) return []
  const groups = dimensions
    .filter(
      ({ id, complete, values }) => id.startsWith('attribute:') && complete && values.length > 2 && values.length < 9,
    )
    .map(({ id }) => id)
  const left = measures.filter(({ id, better }) => id.startsWith('share:') && better === 'lower').map(({ id }) => id)
  const parts = new Set(dimensions.map(({ id }) => `${id}:mean`))
  const means = measures.filter(({ id }) => id.endsWith(':mean') && !parts.has(id)).map(({ id }) => id)
  const of = (measure: string | undefined, group: string | undefined): TypedQuery[] =>
    measure === undefined || group === undefined ? [] : [TypedQuery.parse({ measures: [measure], dimensions: [group] })]
  return [
    ...of(left[0], groups.at(-1)),
    ...of(means[0], groups.at(-1)),
    ...of(means[1], groups[0]),
    ...of('customers', groups[0]),
    ...of(left[0], dimensions.find(({ id }) => id === 'segment')?.id),
  ]
}
