import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages'
import type { Abilities } from './abilities.ts'
import { askForForm } from './ask-for-form.ts'
import type { ChatMessage, ChatModel, ChatRequest } from './chat-model.ts'
import type { Clock } from './clock.ts'
import { readFailure } from './failure.ts'
import { forgetClientVariables } from './forget-client-variables.ts'
import { answerOf } from './langchain-answer.ts'
import type { ChatClass } from './load-chat-class.ts'
import { lowerSchema } from './lower-schema.ts'
import { ModelError } from './model-error.ts'
import { type Asked, modelErrorOf } from './model-error-of.ts'
import type { RawAnswer } from './send-chat.ts'
import { settleAnswer } from './settle-answer.ts'

/** What makes a model of a LangChain class. */
export interface LangChainModel extends Asked {
  /** See ChatModel. */
  name: string
  key?: string
  load: () => Promise<ChatClass>
  /** Settings of the class besides model and key. */
  options: Readonly<Record<string, unknown>>
  abilities: () => Abilities
  clock: Clock
}

/** Any other chat model of LangChain, by what all of them share: structured output where it works, else the form in words. */
export function langChainModel(settings: LangChainModel): ChatModel {
  return {
    name: settings.name,
    generate: async (request) => {
      forgetClientVariables()
      const chat = build(await settings.load(), settings, request)
      let answer: RawAnswer
      try {
        request.signal.throwIfAborted()
        answer = await ask(chat, request, settings.abilities())
      } catch (error) {
        throw (
          withoutForm(error, settings, request) ?? modelErrorOf(error, settings, request.signal, settings.clock.now())
        )
      }
      return settleAnswer(answer, request, settings.name, settings)
    },
  }
}

/** Some classes read the form themselves, and throw what they could not read. */
function withoutForm(
  error: unknown,
  { model }: LangChainModel,
  { form, signal }: ChatRequest<unknown>,
): ModelError | undefined {
  const { names } = readFailure(error)
  if (form === undefined || signal.aborted) return undefined
  return names.includes('SyntaxError') || names.includes('OutputParserException')
    ? new ModelError('models/not-the-form', { model, form: form.name })
    : undefined
}

function build(
  chatClass: ChatClass,
  { model, key, options, abilities }: LangChainModel,
  { parameters }: ChatRequest<unknown>,
) {
  const { temperature, maxTokens } = parameters
  return new chatClass({
    ...options,
    model,
    // Retries are ours; those within would hide what failed.
    maxRetries: 0,
    ...(key === undefined ? {} : { apiKey: key }),
    ...(temperature === undefined || abilities().temperature === 'refused' ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
  })
}

async function ask<T>(chat: BaseChatModel, request: ChatRequest<T>, abilities: Abilities): Promise<RawAnswer> {
  const { form, signal, onText, cache } = request
  if (form === undefined) return answerOf(await stream(chat, request.messages, signal, onText))
  const schema = lowerSchema(form.schema, abilities)
  // Structured output rests on tools where a class has none of its own.
  if (abilities.schema !== 'honoured' || chat.bindTools === undefined)
    return answerOf(await stream(chat, askForForm(request.messages, schema, cache?.language ?? 'en'), signal, onText))
  const structured = chat.withStructuredOutput<Record<string, unknown>>(schema, { name: form.name, includeRaw: true })
  const { raw, parsed } = await structured.invoke(request.messages.map(pairOf), { signal })
  return answerOf(raw, parsed)
}

const pairOf = ({ role, content }: ChatMessage): [string, string] => [role, content]

async function stream(
  chat: BaseChatModel,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
  onText: ((piece: string) => void) | undefined,
): Promise<BaseMessage | undefined> {
  if (onText === undefined) return chat.invoke(messages.map(pairOf), { signal })
  let whole: AIMessageChunk | undefined
  for await (const piece of await chat.stream(messages.map(pairOf), { signal })) {
    if (piece.text !== '') onText(piece.text)
    whole = whole?.concat(piece) ?? piece
  }
  signal.throwIfAborted()
  return whole
}
