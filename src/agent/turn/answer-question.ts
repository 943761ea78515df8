import { requestWords as en } from '../../language/en/chat-request-words.ts'
import { requestWords as zh } from '../../language/zh/chat-request-words.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import type { Route } from '../../questions/reading/route-question.ts'
import { agentTexts } from './agent-texts.ts'
import { answerApproval } from './answer-approval.ts'
import { askBack, sayMissing } from './ask-back.ts'
import { chooseByModel } from './choose-by-model.ts'
import { inputByRule } from './input-by-rule.ts'
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
  const correction = await proposeCorrection(asked, parts)
  if (correction !== undefined) return correction
  const approval = answerApproval(asked, draft)
  if (approval !== undefined) return approval
  const reading = await stopping(parts.read(question, previousQuery(before)), signal)
  const route = towardsReasons(parts.route(question), question, parts)
  if (route.kind === 'none') return beyond(route.because, asked)
  if (reading.certain && reading.query !== undefined && !isWhy(route)) {
    draft.readBy('rule')
    return query({ ...reading.query })
  }
  if (route.kind === 'tools') {
    const { customers } = await maskCustomers(question, parts.customersAmong)
    // A request that stands alone is none about the figures before: what it would have from them must not keep it from being read.
    const alone = reading.followUp ? await stopping(parts.read(question, undefined), signal) : reading
    for (const name of route.names) {
      const tool = toolNamed(parts.tools, name)
      const inputOf = (read: QuestionReading): Record<string, unknown> | undefined =>
        inputByRule(tool, question, language, read, [...customers.values()])
      const input = inputOf(reading) ?? inputOf(alone)
      if (input === undefined) continue
      draft.readBy('rule')
      return useTool(tool, input, asked, parts, draft)
    }
  }
  const missing = route.kind === 'query' ? sayMissing(reading, parts.catalogue, language) : undefined
  if (missing !== undefined) return missing
  // What has two meanings is for the person to say, and not for a model to guess.
  const isAmbiguous = reading.unread.length === 0 && reading.doubts.some(({ options }) => options.length > 1)
  if (parts.model !== undefined && !isAmbiguous) return chooseByModel(parts.model, reading, route, asked, parts, draft)
  const { outcome, offers } = askBack(reading, language, parts.readBack)
  draft.offer(offers)
  return outcome
}

function beyond(because: 'out-of-scope' | 'personal' | 'hostile', { language }: Asked): Outcome {
  const say = agentTexts[language]
  if (because === 'out-of-scope') return { kind: 'cannot', missing: say.beyond, options: [] }
  return { kind: 'refused', reason: because === 'hostile' ? say.hostile : say.personal }
}

const isWhy = (route: Route): boolean => route.kind === 'tools' && route.names[0] === 'change'

/** "Why did revenue fall" names a figure and asks for its reasons, whatever else claims nothing of the question. */
function towardsReasons(route: Route, question: string, { tools }: TurnParts): Route {
  const said = question.toLowerCase()
  const word = [...(en['why'] ?? []), ...(zh['why'] ?? [])].find((why) => said.includes(why))
  if (route.kind !== 'query' || word === undefined || !tools.some(({ name }) => name === 'change')) return route
  return { kind: 'tools', names: ['change'], words: [word] }
}
