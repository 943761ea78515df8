import { goalOf } from '../../campaigns/goal-of.ts'
import { type ChatRequestWords, chatRequestsEn, type RequestTool } from '../../language/en/chat-requests.ts'
import { goalWords as goalsEn } from '../../language/en/goals.ts'
import type { Language } from '../../language/language.ts'
import { chatRequestsZh } from '../../language/zh/chat-requests.ts'
import { goalWords as goalsZh } from '../../language/zh/goals.ts'
import type { Catalogue, Dimension } from '../catalogue/entry.ts'
import { findAsides, withoutAsides } from '../reading/find-asides.ts'
import { questionLanguage } from '../reading/question-language.ts'
import { normaliseText } from '../reading/tokenise.ts'
import { findSegments, type SegmentMention, segmentsOf } from './find-segments.ts'

type Value = Dimension['values'][number]

/** A request that a tool other than the semantic layer answers, read by rule. */
export interface Request {
  tool: RequestTool
  input: Record<string, unknown>
  /** More than one segment may be meant, or one more is needed: the request with each of them. */
  choose?: {
    words: string
    because: 'doubt' | 'beside'
    among: { segments: Value[]; input: Record<string, unknown> }[]
  }
}

const words: Record<Language, ChatRequestWords> = { en: chatRequestsEn, zh: chatRequestsZh }

const takesSegment: readonly RequestTool[] = [
  'describe',
  'value',
  'predict',
  'recommend',
  'forecast',
  'hold-out',
  'brief',
  'copy',
]
const takesGoal: readonly RequestTool[] = ['forecast', 'hold-out', 'brief', 'copy']

/**
 * Reads what a tool is asked to do. undefined where a question asks for nothing of the kind, or where a word of it would be left out.
 * What is not said is left to the defaults of the tool.
 */
export function readRequest(question: string, catalogue: Catalogue): Request | undefined {
  const language = questionLanguage(question)
  const said = normaliseText(question)
  const text = withoutAsides(said, findAsides(said, language))
  const say = words[language]
  const mentions = findSegments(text, catalogue)
  const outside = mentions.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
  const tool = (Object.keys(say.tools) as RequestTool[]).find(
    (name) => say.tools[name].test(outside) || (name === 'explain-customer' && say.tools[name].test(text)),
  )
  if (tool === undefined) return undefined
  if (tool === 'explain-customer') {
    const customer = say.customer.exec(question.normalize('NFKC'))?.[1]
    return customer === undefined ? undefined : { tool, input: { customer } }
  }
  if (tool === 'compare' && mentions.length === 0) return undefined
  if (isLeftOut(outside, tool, say)) return undefined
  if (tool === 'describe' && mentions.length === 0 && !/segment|group|客群|群体|客户群|细分/u.test(text))
    return undefined
  const campaign = tool === 'results' ? /\bc\d+\b/.exec(text)?.[0].toUpperCase() : undefined
  const effect = tool === 'hold-out' ? say.effect.exec(text)?.[1] : undefined
  const goal = takesGoal.includes(tool) ? goalOf(outside) : undefined
  const input = {
    ...(goal === undefined ? {} : { goal }),
    ...(campaign === undefined ? {} : { campaign }),
    ...(effect === undefined ? {} : { effect: Number(effect) }),
  }
  if (tool === 'compare') return compared(mentions, catalogue)
  const [mention, second] = mentions
  if (mention === undefined) return { tool, input }
  if (second !== undefined || !(takesSegment.includes(tool) || tool === 'look-alikes')) return undefined
  const [only] = mention.segments
  if (mention.segments.length === 1 && only !== undefined) return { tool, input: { ...input, segment: only.value } }
  const among = mention.segments.map((segment) => ({
    segments: [segment],
    input: { ...input, segment: segment.value },
  }))
  return { tool, input, choose: { words: mention.words, because: 'doubt', among } }
}

/** Two segments side by side; of one alone, which other is asked. */
function compared(mentions: readonly SegmentMention[], catalogue: Catalogue): Request | undefined {
  const [first, second, third] = mentions
  if (first === undefined || third !== undefined) return undefined
  const others = second?.segments ?? segmentsOf(catalogue)
  const pairs = first.segments.flatMap((one) =>
    others
      .filter(({ value }) => value !== one.value)
      .map((other) => ({ segments: [one, other], input: { first: one.value, second: other.value } })),
  )
  const [pair] = pairs
  if (pair === undefined) return undefined
  if (pairs.length === 1) return { tool: 'compare', input: pair.input }
  const because = second === undefined && first.segments.length === 1 ? 'beside' : 'doubt'
  const said = because === 'beside' ? first : [first, second].find((one) => (one?.segments.length ?? 0) > 1)
  return { tool: 'compare', input: {}, choose: { words: said?.words ?? first.words, because, among: pairs } }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** How goals of campaigns are said, longest first. */
const goalsSaid = [goalsEn, goalsZh]
  .flatMap(({ goals }) => Object.values(goals).flatMap(({ name, words: said }) => [name, ...said]))
  .toSorted((one, other) => other.length - one.length)
  .map((said) => new RegExp(/^[a-z]/.test(said) ? `\\b${escaped(said)}\\b` : escaped(said), 'gu'))

/** Whether a word stands in a request that the tool would not heed. */
function isLeftOut(text: string, tool: RequestTool, say: ChatRequestWords): boolean {
  let rest = text
  if (takesGoal.includes(tool)) for (const said of goalsSaid) rest = rest.replace(said, ' ')
  if (tool === 'hold-out') rest = rest.replace(say.effect, ' ')
  const own = say.own[tool]
  if (own !== undefined) rest = rest.replace(own, ' ')
  rest = rest.replace(say.fillers, ' ')
  return /[\p{L}\p{N}]/u.test(rest)
}
