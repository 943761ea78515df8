import { TypedQuery } from '../../questions/query/typed-query.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'
import type { Route } from '../../questions/reading/route-question.ts'
import type { ChatModel } from '../../writing/models/chat-model.ts'
import { isOfTheAnswer } from '../../writing/models/model-error.ts'
import { agentTexts } from './agent-texts.ts'
import { answerless, isAnswerless } from './answerless.ts'
import { askBack } from './ask-back.ts'
import { askForCall, type CallRequest, type ChosenCall } from './ask-for-call.ts'
import { holdAgainstReading } from './hold-against-reading.ts'
import { holdChoice } from './hold-choice.ts'
import { maskCustomers, unmask } from './mask-customers.ts'
import { narrowByReading, withReadParts } from './narrow-by-reading.ts'
import { narrowTools } from './narrow-tools.ts'
import type { Outcome } from './outcome.ts'
import { previousQuery } from './previous-query.ts'
import { stopping } from './stopping.ts'
import type { TurnDraft } from './turn-draft.ts'
import type { Asked, TurnParts } from './turn-parts.ts'
import { toolNamed, useTool } from './use-tool.ts'

/** A choice and one repair: a model that is told twice rarely does better, and the person knows what was meant. */
const mostChoices = 2

/**
 * Lets a model choose what answers a question that rules did not read for sure. Its choice is held against what they did read: one repair, then the
 * question goes back to the person. Nothing that it says is shown.
 * @throws ModelError where no model could be asked, and whatever the chosen tool throws
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
  const { catalogue, limits } = parts
  draft.stage('asking')
  const { text, customers } = await stopping(maskCustomers(question, parts.customersAmong), signal)
  const tools = narrowTools(parts.tools, question, language, route)
  const { measures, dimensions, values } = reading.slice
  const names = [...measures, ...dimensions, ...values.map(({ value }) => value)]
  const offered = tools.map(({ name, description, narrowed }) => ({
    name,
    description,
    input: name === 'query' ? narrowByReading(narrowed(catalogue, names), reading) : narrowed(catalogue, names),
  }))
  const { messages, version, parameters } = parts.choiceOf({
    question: text,
    language,
    reading,
    tools: offered,
    previous: previousQuery(before),
  })
  let supposed: TypedQuery | undefined
  const meantBy = ({ tool, input }: ChosenCall): Record<string, unknown> =>
    withCustomers(tool === 'query' ? withReadParts(input, reading) : input, customers)
  const chosen = await chosenCall({
    model,
    tools: [...offered, ...answerless],
    messages,
    prompt: version,
    language,
    parameters,
    limits: { modelCalls: Math.min(limits.modelCalls, mostChoices), toolCalls: limits.toolCalls },
    signal,
    hold: (call) => {
      if (isAnswerless(call.tool)) return undefined
      const meant = { tool: call.tool, input: meantBy(call) }
      if (call.tool === 'query') supposed = supposable(meant.input, reading)
      return holdChoice(toolNamed(tools, call.tool), meant, { question, language, reading, route, catalogue })
    },
  })
  // What only a model read, and no exam says that it reads well, is a question to the person.
  if (chosen === undefined || chosen.tool === 'ask-back' || (chosen.tool === 'query' && !parts.modelReads(language))) {
    const { outcome, offers } = await askBack(reading, language, parts.desk, supposed, unclearWord(chosen, question))
    draft.offer(offers)
    return outcome
  }
  if (chosen.tool === 'cannot') return { kind: 'cannot', missing: agentTexts[language].nothingAnswers, options: [] }
  draft.readBy('model')
  return useTool(toolNamed(tools, chosen.tool), meantBy(chosen), asked, parts, draft)
}

/** The call that held; undefined where none did, or where the model gave no answer that could be read. */
async function chosenCall(request: CallRequest): Promise<ChosenCall | undefined> {
  try {
    return await askForCall(request)
  } catch (error) {
    if (isOfTheAnswer(error)) return undefined
    throw error
  }
}

const withCustomers = (
  input: Record<string, unknown>,
  customers: ReadonlyMap<string, string>,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).map(([key, value]) => [key, unmask(value, customers)]))

/** A query that is offered as what may be meant: one that leaves words open, and says nothing that the question does not. */
function supposable(input: Record<string, unknown>, reading: QuestionReading): TypedQuery | undefined {
  const query = TypedQuery.safeParse(input).data
  const faults = query === undefined ? [] : holdAgainstReading(query, reading)
  return faults.every(({ code }) => code === 'words-ignored') ? query : undefined
}

/** The words that a model found unclear, if they stand in the question. */
function unclearWord(chosen: ChosenCall | undefined, question: string): string | undefined {
  const words = chosen?.input['words']
  return typeof words === 'string' && words.trim() !== '' && question.includes(words.trim()) ? words.trim() : undefined
}
