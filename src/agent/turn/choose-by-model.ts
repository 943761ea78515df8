import { readingFaults as en } from '../../language/en/chat-faults.ts'
import { readingFaults as zh } from '../../language/zh/chat-faults.ts'
import { TypedQuery } from '../../questions/query/typed-query.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import { newBudget } from '../../writing/models/budget.ts'
import type { ChatModel } from '../../writing/models/chat-model.ts'
import { withBudget } from '../../writing/models/with-budget.ts'
import { agentTexts } from './agent-texts.ts'
import { answerless, isAnswerless } from './answerless.ts'
import { askBack } from './ask-back.ts'
import { askForCall, type ChosenCall } from './ask-for-call.ts'
import { explainReadingFault } from './explain-reading-fault.ts'
import { holdAgainstReading } from './hold-against-reading.ts'
import { holdToolInput } from './hold-tool-input.ts'
import { maskCustomers, unmask } from './mask-customers.ts'
import { narrowTools } from './narrow-tools.ts'
import type { Outcome } from './outcome.ts'
import { previousQuery } from './previous-query.ts'
import type { TurnDraft } from './turn-draft.ts'
import type { Asked, Route, TurnParts } from './turn-parts.ts'
import { toolNamed, useTool } from './use-tool.ts'

/** How many earlier questions of the talk a model is told of. */
const readingsTold = 4

/**
 * Lets a model choose what answers a question that rules did not read for sure. Its choice is held against what they did read: one repair, then the
 * question goes back to the person. Nothing that it says is shown.
 * @throws ModelError, and whatever the chosen tool throws
 */
export async function chooseByModel(
  model: ChatModel,
  reading: QuestionReading,
  route: Route,
  asked: Asked,
  parts: TurnParts,
  draft: TurnDraft,
): Promise<Outcome> {
  const { question, language, before, signal } = asked
  draft.stage('asking')
  const { text: masked, customers } = await maskCustomers(question, parts.customersAmong)
  const tools = narrowTools(parts.tools, question, language, route)
  const names = [
    ...reading.slice.measures,
    ...reading.slice.dimensions,
    ...reading.slice.values.map(({ value }) => value),
  ]
  const { messages, version, parameters } = parts.choiceOf({
    question: masked,
    language,
    reading,
    tools,
    previous: previousQuery(before),
    talk: before.flatMap(({ calls }) => calls.map((call) => call.reading)).slice(-readingsTold),
  })
  let supposed: TypedQuery | undefined
  const hold = (call: ChosenCall): string | undefined => {
    if (isAnswerless(call.tool)) return undefined
    const input = unmask(call.input, customers)
    const faults = faultsOf(call.tool, input)
    if (faults.length === 0) return undefined
    return [language === 'zh' ? zh.again : en.again, ...faults.map((fault) => `- ${fault}`)].join('\n')
  }
  const faultsOf = (name: string, input: unknown): string[] => {
    const tool = toolNamed(tools, name)
    const parsed = tool.input.safeParse(input)
    if (!parsed.success)
      return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).slice(0, 4)
    if (name !== 'query')
      return holdToolInput(tool, parsed.data, { question, language, reading, route, catalogue: parts.catalogue }).map(
        (fault) => explainReadingFault(fault, language),
      )
    const query = TypedQuery.parse(parsed.data)
    supposed = query
    return holdAgainstReading(query, reading).map((fault) => explainReadingFault(fault, language))
  }
  const chosen = await askForCall({
    model: withBudget(model, newBudget({ tokens: parts.limits.tokens }), undefined),
    tools: [...tools.map((tool) => ({ name: tool.name, input: tool.narrowed(parts.catalogue, names) })), ...answerless],
    messages,
    prompt: version,
    language,
    parameters,
    // One repair: a model that is told twice rarely does better, and the person knows what was meant.
    limits: { ...parts.limits, modelCalls: Math.min(parts.limits.modelCalls, 2) },
    signal,
    onReply: ({ input, output }) => draft.spend({ modelCalls: 1, inputTokens: input, outputTokens: output }),
    hold,
  })
  if (chosen === undefined || chosen.tool === 'ask-back') {
    const { outcome, offers } = askBack(reading, language, parts.readBack, supposed, wordOf(chosen, question))
    draft.offer(offers)
    return outcome
  }
  if (chosen.tool === 'cannot') return { kind: 'cannot', missing: agentTexts[language].nothingAnswers, options: [] }
  draft.readBy('model')
  return useTool(toolNamed(tools, chosen.tool), unmask(chosen.input, customers), asked, parts, draft)
}

/** The word that a model found unclear, if it stands in the question. */
function wordOf(chosen: ChosenCall | undefined, question: string): string | undefined {
  const word = chosen?.input['words']
  return typeof word === 'string' && word.trim() !== '' && question.includes(word) ? word.trim() : undefined
}
