import { goalOf } from '../../campaigns/goal-of.ts'
import { requestWords as en } from '../../language/en/chat-request-words.ts'
import { goalWords as enGoals } from '../../language/en/goals.ts'
import type { Language } from '../../language/language.ts'
import { requestWords as zh } from '../../language/zh/chat-request-words.ts'
import { goalWords as zhGoals } from '../../language/zh/goals.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import type { Tool } from '../tools/tool.ts'
import { cuesIn } from './narrow-tools.ts'

/**
 * The input of a tool other than the semantic layer, read from a question by rule: segments, a goal, a customer, a figure and its period. undefined where something of
 * the question would be left out, or something that the tool needs is not in it.
 * @param customers that the question names
 */
export function inputByRule(
  tool: Tool,
  question: string,
  language: Language,
  reading: QuestionReading,
  customers: readonly string[],
): Record<string, unknown> | undefined {
  const { query, doubts, slice, unread } = reading
  const about = new Set(['measure', 'dimension', 'value', 'time'])
  if (doubts.some((doubt) => about.has(doubt.about) && doubt.options.length > 1)) return undefined
  const segments = [
    ...new Set(slice.values.filter(({ dimension }) => dimension === 'segment').map(({ value }) => value)),
  ]
  const [segment, second] = segments
  const goal = goalOf(question)
  const [customer] = customers
  const possible: Record<string, unknown> = {
    segment,
    first: segment,
    second,
    customer,
    goal,
    measure: query?.measures[0],
    time: query?.time,
    against: query?.compare,
    supposed: supposedIn(question),
  }
  const takes = new Set(Object.keys(tool.input.shape))
  const input = Object.fromEntries(
    Object.entries(possible).filter(([field, value]) => takes.has(field) && value !== undefined),
  )
  const isLeftOut =
    (query?.time !== undefined && !takes.has('time')) ||
    (query?.filters ?? []).some(({ dimension, op }) => dimension !== 'segment' || op !== 'is') ||
    (query?.having.length ?? 0) > 0 ||
    segments.length > (takes.has('second') ? 2 : takes.has('segment') ? 1 : 0) ||
    customers.length > (takes.has('customer') ? 1 : 0)
  if (isLeftOut || !unread.every((word) => isOfRequest(word, tool, question, language, customers))) return undefined
  return tool.input.safeParse(input).success ? input : undefined
}

/** Which way a question says that a figure went; undefined where it says neither or both. */
function supposedIn(question: string): 'higher' | 'lower' | undefined {
  const said = question.toLowerCase()
  const latin = new Set(said.match(/[a-z]+/g) ?? [])
  const says = (way: 'lower' | 'higher'): boolean =>
    (en[way] ?? []).some((word) => latin.has(word)) || (zh[way] ?? []).some((word) => said.includes(word))
  const isLower = says('lower')
  return isLower === says('higher') ? undefined : isLower ? 'lower' : 'higher'
}

/** Whether a word that no rule of figures took up says what the tool is to do. */
function isOfRequest(
  word: string,
  tool: Tool,
  question: string,
  language: Language,
  customers: readonly string[],
): boolean {
  const said = word.toLowerCase()
  const asked = question.toLowerCase()
  const words = language === 'zh' ? zh : en
  const known = [...(words['all'] ?? []), ...(words[tool.name] ?? [])]
  // Of a word that is longer than what a rule takes for one, as 挽回 or "win back", each part is known where all of it is asked.
  const longer = [...known, ...cuesIn(question, tool, language), ...('goal' in tool.input.shape ? goalsSaid : [])]
  return (
    customers.includes(word) ||
    known.includes(said) ||
    cuesIn(question, tool, language).some((cue) => cue.includes(said)) ||
    longer.some(
      (phrase) =>
        asked.includes(phrase) && (language === 'zh' ? phrase.includes(said) : phrase.split(/[\s-]+/).includes(said)),
    )
  )
}

/** How goals of campaigns are said in either language. */
const goalsSaid = [enGoals, zhGoals].flatMap(({ goals }) =>
  Object.values(goals).flatMap(({ name, words }) => [name, ...words]),
)
