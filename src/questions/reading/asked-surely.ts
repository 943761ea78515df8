import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { Language, Localized } from '../../language/language.ts'
import type { QuestionDesk } from '../desk.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import { askFor } from '../read-back/ask-for.ts'
import { readBack } from '../read-back/read-back.ts'
import { readQuestion } from './read-question.ts'

/**
 * A query as a question that can be sent as it stands: in a marketer's words where rules read exactly this query in them for sure, else as it is read back.
 *
 * @throws what the desk's look-up throws
 */
export async function askedSurely(
  query: TypedQuery,
  { catalogue, lookUp }: Pick<QuestionDesk, 'catalogue' | 'lookUp'>,
): Promise<Localized> {
  const asked = askFor(query, catalogue)
  const plain = readBack(query, catalogue)
  const inOne = async (language: Language): Promise<string> => {
    const reading = await readQuestion(asked[language], { catalogue, lookUp })
    const isSame = reading.query !== undefined && canonicalHash(reading.query) === canonicalHash(query)
    return reading.certain && isSame ? asked[language] : plain[language]
  }
  return { en: await inOne('en'), zh: await inOne('zh') }
}
