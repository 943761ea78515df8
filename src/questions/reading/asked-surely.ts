import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { Language, Localized } from '../../language/language.ts'
import type { Catalogue } from '../catalogue/entry.ts'
import type { QuestionDesk } from '../desk.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import { askFor } from '../read-back/ask-for.ts'
import { readBack } from '../read-back/read-back.ts'
import { readQuestion } from './read-question.ts'

/** The catalogue with the products of a query, which are known by their names and not by their codes. */
async function withProducts(
  { filters }: TypedQuery,
  { catalogue, lookUp }: Pick<QuestionDesk, 'catalogue' | 'lookUp'>,
): Promise<Catalogue> {
  const codes = filters.flatMap(({ dimension, values }) => (dimension === 'product' ? values : []))
  if (codes.length === 0) return catalogue
  const found = await Promise.all(
    codes.map(async (code) => (await lookUp('product', code, 1)).filter(({ value }) => value === code)),
  )
  const dimensions = catalogue.dimensions.map((dimension) =>
    dimension.id === 'product' ? { ...dimension, values: [...found.flat(), ...dimension.values] } : dimension,
  )
  return { ...catalogue, dimensions }
}

/**
 * A query as a question that can be sent as it stands: in a marketer's words where rules read exactly this query in them for sure, else as it is read back.
 *
 * @throws what the desk's look-up throws
 */
export async function askedSurely(
  query: TypedQuery,
  { catalogue, lookUp }: Pick<QuestionDesk, 'catalogue' | 'lookUp'>,
): Promise<Localized> {
  const asked = askFor(query, await withProducts(query, { catalogue, lookUp }))
  const plain = readBack(query, catalogue)
  const inOne = async (language: Language): Promise<string> => {
    const reading = await readQuestion(asked[language], { catalogue, lookUp })
    const isSame = reading.query !== undefined && canonicalHash(reading.query) === canonicalHash(query)
    return reading.certain && isSame ? asked[language] : plain[language]
  }
  return { en: await inOne('en'), zh: await inOne('zh') }
}
