import { requestWords as en } from '../../language/en/chat-request-words.ts'
import { requestWords as zh } from '../../language/zh/chat-request-words.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { TypedQuery } from '../../questions/query/typed-query.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import type { Route } from '../../questions/reading/route-question.ts'
import { normaliseText } from '../../questions/reading/tokenise.ts'
import { findSegments } from '../../questions/requests/find-segments.ts'
import { resolveTime } from '../../questions/time/resolve-time.ts'
import { agentTexts } from './agent-texts.ts'
import { answerApproval } from './answer-approval.ts'
import { answerRequest, requestOf } from './answer-request.ts'
import { answerSmallTalk } from './answer-small-talk.ts'
import { askBack, sayMissing } from './ask-back.ts'
import { askBest } from './ask-best.ts'
import { chooseByModel } from './choose-by-model.ts'
import { compareTimes, compareValues, saysCompare } from './compare-values.ts'
import { goOnChange } from './go-on-change.ts'
import { inputByRule } from './input-by-rule.ts'
import { keepPair } from './keep-pair.ts'
import { maskCustomers } from './mask-customers.ts'
import type { Outcome } from './outcome.ts'
import { previousQuery } from './previous-query.ts'
import { proposeCorrection } from './propose-correction.ts'
import { stopping } from './stopping.ts'
import type { TurnDraft } from './turn-draft.ts'
import type { Asked, TurnParts } from './turn-parts.ts'
import { toolNamed, useTool } from './use-tool.ts'

/**
 * Answers a question in the surest way that there is: an option that was offered, a pair that a person accepted, what rules read for sure, what a model
 * chooses and the rules do not contradict; else it asks back.
 * @throws ShoalError for what keeps it from any outcome
 */
export async function answerQuestion(asked: Asked, parts: TurnParts, draft: TurnDraft): Promise<Outcome> {
  const { question, language, before, signal } = asked
  draft.stage('reading')
  const offered = before.at(-1)?.offers?.find(({ text }) => text === question.trim())
  if (offered !== undefined) {
    draft.readBy('menu')
    return useTool(toolNamed(parts.tools, offered.tool), offered.input, asked, parts, draft)
  }
  const query = (input: Record<string, unknown>): Promise<Outcome> =>
    useTool(toolNamed(parts.tools, 'query'), input, asked, parts, draft)
  const pair = parts.pairOf(question)
  if (pair !== undefined) {
    draft.readBy('pair')
    return query({ ...pair })
  }
  const correction = (await keepPair(asked, parts)) ?? (await proposeCorrection(asked, parts))
  if (correction !== undefined) return correction
  const approval = answerApproval(asked, draft)
  if (approval !== undefined) return approval
  const smallTalk = await answerSmallTalk(asked, parts, draft)
  if (smallTalk !== undefined) return smallTalk
  const routed = parts.route(question)
  const request = await stopping(requestOf(asked, parts), signal)
  // Of one customer the person at the machine may be told; what else is personal stays so.
  const isAboutOne = request?.tool === 'explain-customer' && routed.kind === 'none' && routed.because === 'personal'
  if (routed.kind === 'none' && !isAboutOne) return beyond(routed.because, asked)
  const best = isAboutOne ? undefined : await askBest(asked, parts, draft)
  if (best !== undefined) return best
  const onwards = await goOnChange(asked, parts, draft)
  if (onwards !== undefined) return onwards
  if (request !== undefined) return answerRequest(request, asked, parts, draft)
  const reading = await stopping(parts.read(question, previousQuery(before)), signal)
  const route = towardsReasons(routed, question, parts)
  if (route.kind === 'none') return beyond(route.because, asked)
  const alone = saysCompare(question) ? await stopping(parts.read(question, undefined), signal) : undefined
  const sideBySide = alone && (compareValues(question, alone, parts.catalogue) ?? compareTimes(alone, parts.catalogue))
  if (sideBySide !== undefined) {
    draft.readBy('rule')
    return query({ ...sideBySide })
  }
  if (reading.certain && reading.query !== undefined && !isWhy(route)) {
    draft.readBy('rule')
    return query({ ...reading.query })
  }
  if (route.kind === 'tools') {
    const { customers } = await stopping(maskCustomers(question, parts.customersAmong), signal)
    for (const name of route.names) {
      const tool = toolNamed(parts.tools, name)
      const input = inputByRule(tool, question, language, reading, [...customers.values()])
      // Whom a request is about is never dropped from it.
      if (input === undefined || !namesWhom(input, question, parts.catalogue)) continue
      draft.readBy('rule')
      return useTool(tool, input, asked, parts, draft)
    }
  }
  // Tools that the words spoke of have had their turn.
  const missing = isWhy(route) ? undefined : sayMissing(reading, parts.catalogue, language)
  if (missing !== undefined) return missing
  // Whatever else is meant: there are no such days.
  const outside = route.kind === 'query' ? outsideData(reading, parts.catalogue) : undefined
  if (outside !== undefined) return query({ ...outside })
  // What has two meanings is for the person to say, and not for a model to guess.
  const isAmbiguous = reading.unread.length === 0 && reading.doubts.some(({ options }) => options.length > 1)
  if (parts.model !== undefined && !isAmbiguous) return chooseByModel(parts.model, reading, route, asked, parts, draft)
  const { outcome, offers } = await askBack(reading, language, parts.desk)
  draft.offer(offers)
  return outcome
}

function beyond(because: 'out-of-scope' | 'personal' | 'hostile', { language }: Asked): Outcome {
  const say = agentTexts[language]
  if (because === 'out-of-scope') return { kind: 'cannot', missing: say.beyond, options: [] }
  return { kind: 'refused', reason: because === 'hostile' ? say.hostile : say.personal }
}

/** What may be meant where all of it lies outside the days of the data. */
function outsideData({ doubts, query, unread }: QuestionReading, catalogue: Catalogue): TypedQuery | undefined {
  const [meant] = [...doubts.flatMap(({ options }) => options.map((option) => option.query)), query].filter(
    (one) => one !== undefined,
  )
  if (meant?.time === undefined || unread.length > 0 || catalogue.days === undefined) return undefined
  const { from, to } = resolveTime(meant.time, catalogue)
  return to < catalogue.days.from || from > catalogue.days.to ? meant : undefined
}

const namesWhom = (input: Record<string, unknown>, question: string, catalogue: Catalogue): boolean =>
  input['segment'] !== undefined ||
  input['first'] !== undefined ||
  findSegments(normaliseText(question), catalogue).length === 0

const isWhy = (route: Route): boolean => route.kind === 'tools' && route.names[0] === 'change'

/** "Why did revenue fall" names a figure and asks for its reasons, whatever else claims nothing of the question. */
function towardsReasons(route: Route, question: string, { tools }: TurnParts): Route {
  const said = normaliseText(question)
  const word = [...(en['why'] ?? []), ...(zh['why'] ?? [])].find((why) => said.includes(why))
  if (route.kind !== 'query' || word === undefined || !tools.some(({ name }) => name === 'change')) return route
  return { kind: 'tools', names: ['change'], words: [word] }
}
