import { chatRequestsEn } from '../../language/en/chat-requests.ts'
import { chatRequestsZh } from '../../language/zh/chat-requests.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import { TypedQuery } from '../../questions/query/typed-query.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import { normaliseText } from '../../questions/reading/tokenise.ts'

/** What groups are held against each other by where no figure is named. */
const usual = ['revenue', 'orders', 'buyers', 'average-order-value']

/** "How does France compare with Germany?" names no figure: both side by side by the usual ones, which the reading says. undefined where it asks for anything else. */
export function compareValues(
  question: string,
  { query, slice, language }: QuestionReading,
  { measures, dimensions }: Catalogue,
): TypedQuery | undefined {
  const text = normaliseText(question)
  const say = language === 'zh' ? chatRequestsZh : chatRequestsEn
  if (query !== undefined || !say.tools.compare.test(text)) return undefined
  const [first, second, ...more] = slice.values
  if (first === undefined || second === undefined || more.length > 0 || first.dimension !== second.dimension)
    return undefined
  let rest = text
  for (const { dimension, value, label } of [first, second]) {
    const entry = dimensions.find(({ id }) => id === dimension)?.values.find((one) => one.value === value)
    const names = [value, label.en, label.zh, ...(entry?.synonyms.en ?? []), ...(entry?.synonyms.zh ?? [])]
    for (const name of names.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(name.toLowerCase(), ' ')
  }
  rest = rest.replace(say.own.compare ?? /(?!)/u, ' ').replace(say.fillers, ' ')
  const there = usual.filter((id) => measures.some((measure) => measure.id === id))
  if (/[\p{L}\p{N}]/u.test(rest) || there.length === 0) return undefined
  return TypedQuery.parse({
    measures: there,
    dimensions: [first.dimension],
    filters: [{ dimension: first.dimension, op: 'is', values: [first.value, second.value] }],
  })
}
