import { chatRequestsEn } from '../../language/en/chat-requests.ts'
import { chatRequestsZh } from '../../language/zh/chat-requests.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import { TypedQuery } from '../../questions/query/typed-query.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import { normaliseText } from '../../questions/reading/tokenise.ts'

/** What groups are held against each other by where no figure is named. */
const usual = ['revenue', 'orders', 'buyers', 'average-order-value']
const mostBeside = 6

/** Whether a question asks for things to be held against each other, whichever these are. */
export const saysCompare = (question: string): boolean => {
  const text = normaliseText(question)
  return chatRequestsEn.tools.compare.test(text) || chatRequestsZh.tools.compare.test(text)
}

/** "Compare November with October" names no figure either: the later days against the earlier, by the usual ones. undefined where it asks for anything else. */
export function compareTimes(
  { frame, unread, doubts }: QuestionReading,
  { measures }: Catalogue,
): TypedQuery | undefined {
  const there = usual.filter((id) => measures.some((measure) => measure.id === id))
  if (frame?.time === undefined || frame.compare === undefined || there.length === 0) return undefined
  if (unread.length > 0 || doubts.length > 0 || frame.dimensions.length > 0) return undefined
  return TypedQuery.parse({ ...frame, measures: there })
}

/** "How does France compare with Germany?" names no figure: they stand side by side by the usual ones, which the reading says. undefined where it asks for anything else. */
export function compareValues(
  question: string,
  { query, slice, language }: QuestionReading,
  { measures, dimensions }: Catalogue,
): TypedQuery | undefined {
  const text = normaliseText(question)
  const say = language === 'zh' ? chatRequestsZh : chatRequestsEn
  if (query !== undefined) return undefined
  const [first, ...others] = slice.values
  if (first === undefined || others.length === 0 || others.length >= mostBeside) return undefined
  if (others.some(({ dimension }) => dimension !== first.dimension)) return undefined
  let rest = text
  for (const { dimension, value, label } of slice.values) {
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
    filters: [{ dimension: first.dimension, op: 'is', values: slice.values.map(({ value }) => value) }],
  })
}
