import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { Language, Localized } from '../../language/language.ts'
import type { QuestionDesk } from '../desk.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import { askFor } from '../read-back/ask-for.ts'
import { readBack } from '../read-back/read-back.ts'
import { readQuestion } from './read-question.ts'
import { withNames } from './with-names.ts'

/**
 * A query as a question that can be sent as it stands: in a marketer's words where rules read exactly this query in them for sure, else as it is read back.
 *
 * @throws what the desk's look-up throws
 */
export async function askedSurely(
  query: TypedQuery,
  { catalogue, lookUp }: Pick<QuestionDesk, 'catalogue' | 'lookUp'>,
): Promise<Localized> {
  const known = await withNames(query, catalogue, lookUp)
  const plain = readBack(query, known)
  // Products of the same name are told apart by their codes.
  const ways = [askFor(query, known), askFor(query, withoutNames(catalogue))]
  const inOne = async (language: Language): Promise<string> => {
    for (const { [language]: text } of ways) {
      const reading = await readQuestion(text, { catalogue, lookUp })
      const isSame = reading.query !== undefined && canonicalHash(reading.query) === canonicalHash(query)
      if (reading.certain && isSame) return text
    }
    return plain[language]
  }
  return { en: await inOne('en'), zh: await inOne('zh') }
}

const withoutNames = (catalogue: QuestionDesk['catalogue']): QuestionDesk['catalogue'] => ({
  ...catalogue,
  dimensions: catalogue.dimensions.map((one) => (one.complete ? one : { ...one, values: [] })),
})
