import { chatRequestsEn, type RequestTool } from '../../language/en/chat-requests.ts'
import { chatRequestsZh } from '../../language/zh/chat-requests.ts'
import type { Catalogue } from '../catalogue/entry.ts'
import { normaliseText } from '../reading/tokenise.ts'
import { findSegments } from './find-segments.ts'
import type { Request } from './read-request.ts'

/** Tools that may be asked of one segment after another. */
const ofOneSegment: readonly RequestTool[] = ['describe', 'value', 'predict', 'recommend', 'forecast', 'hold-out']
/** Asked without a segment they tell of all of them, so that one may be asked for next. */
const tellsOfAll: readonly RequestTool[] = ['value', 'predict']

/** "And S4?" after a request about another segment asks the same of this one. undefined where it says anything else, or the call before was of another kind. */
export function goOnWith(
  question: string,
  last: { tool: string; input: Record<string, unknown> } | undefined,
  catalogue: Catalogue,
): Request | undefined {
  const tool = ofOneSegment.find((name) => name === last?.tool)
  if (tool === undefined || last === undefined) return undefined
  if (last.input['segment'] === undefined && !tellsOfAll.includes(tool)) return undefined
  const text = normaliseText(question)
  const [mention, second] = findSegments(text, catalogue)
  if (mention === undefined || second !== undefined) return undefined
  const rest = `${text.slice(0, mention.start)} ${text.slice(mention.end)}`
  if (/[\p{L}\p{N}]/u.test(rest.replace(chatRequestsEn.fillers, ' ').replace(chatRequestsZh.fillers, ' ')))
    return undefined
  const among = mention.segments.map((segment) => ({
    segments: [segment],
    input: { ...last.input, segment: segment.value },
  }))
  const [only] = among
  if (only === undefined) return undefined
  if (among.length === 1) return { tool, input: only.input }
  return { tool, input: last.input, choose: { words: mention.words, because: 'doubt', among } }
}
