import { type ChatRequestWords, chatRequestsEn } from '../../language/en/chat-requests.ts'
import type { Language } from '../../language/language.ts'
import { chatRequestsZh } from '../../language/zh/chat-requests.ts'
import type { TypedQuery } from '../../questions/query/typed-query.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import { type Request, readRequest } from '../../questions/requests/read-request.ts'
import { askerOf } from '../tools/with-desk.ts'
import type { Outcome } from './outcome.ts'
import { stopping } from './stopping.ts'
import type { TurnDraft } from './turn-draft.ts'
import type { Asked, TurnParts } from './turn-parts.ts'
import { toolNamed, useTool } from './use-tool.ts'

const words: Record<Language, ChatRequestWords> = { en: chatRequestsEn, zh: chatRequestsZh }
const mostOptions = 6
const mostProducts = 3

/** What a tool other than the semantic layer is asked to do; undefined where the question is one about figures. */
export async function requestOf(question: string, parts: TurnParts): Promise<Request | undefined> {
  const request = readRequest(question, parts.catalogue)
  if (request === undefined || !parts.tools.some(({ name }) => name === request.tool)) return undefined
  if (request.tool === 'explain-customer') return request
  const alone = await parts.read(question, undefined)
  return alone.certain && namesFigure(alone) ? undefined : request
}

const namesFigure = ({ query }: QuestionReading): boolean =>
  query?.measures.some((measure) => measure !== 'customers' && measure !== 'buyers') === true

/** Does what was asked, or asks which segment is meant. @throws what the tool throws */
export async function answerRequest(
  { tool, input, choose }: Request,
  asked: Asked,
  parts: TurnParts,
  draft: TurnDraft,
): Promise<Outcome> {
  const say = words[asked.language]
  if (choose !== undefined) {
    const offers = choose.among.slice(0, mostOptions).map(({ segments: [one, other], input: meant }) => ({
      text: say.asked[tool](one?.label[asked.language] ?? '', other?.label[asked.language] ?? ''),
      tool,
      input: meant,
    }))
    return offering((choose.because === 'beside' ? say.beside : say.whichSegment)(choose.words), offers, draft)
  }
  if (tool === 'look-alikes') {
    const offers = await likeOffers(input['segment'], asked, parts)
    return offering(say.likeWhich, offers, draft)
  }
  draft.readBy('rule')
  return useTool(toolNamed(parts.tools, tool), input, asked, parts, draft)
}

function offering(
  question: string,
  offers: { text: string; tool: string; input: Record<string, unknown> }[],
  draft: TurnDraft,
): Outcome {
  draft.offer(offers)
  return { kind: 'clarified', question, options: offers.map(({ text }) => text) }
}

/** Look-alikes are found by products: those that most customers of a segment bought may be meant. */
async function likeOffers(
  segment: unknown,
  { language, talk, lifted, signal }: Asked,
  { desk, action }: TurnParts,
): Promise<{ text: string; tool: string; input: Record<string, unknown> }[]> {
  const query: TypedQuery = {
    measures: ['buyers'],
    dimensions: ['product'],
    filters: typeof segment === 'string' ? [{ dimension: 'segment', op: 'is', values: [segment] }] : [],
    having: [],
    share: false,
    limit: mostProducts,
  }
  const context = { action: { ...action, language, signal }, language, talk, mayLift: true, lifted, signal }
  const answer = await stopping(desk.answer(query, askerOf(context), signal), signal)
  if (answer.kind !== 'found') return []
  return answer.result.rows
    .flatMap(({ keys }) => keys[0] ?? [])
    .flatMap(({ value, label }) =>
      value === null
        ? []
        : [{ text: words[language].likeBuyers(label[language]), tool: 'look-alikes', input: { like: [value] } }],
    )
}
