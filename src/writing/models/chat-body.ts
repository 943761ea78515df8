import type { Abilities } from './abilities.ts'
import { askForForm } from './ask-for-form.ts'
import type { ChatMessage, ChatRequest } from './chat-model.ts'
import { type JsonSchema, lowerSchema } from './lower-schema.ts'

/** The body of a request to OpenAI’s chat completions, live or in a batch, apart from streaming. */
export interface ChatBody {
  model: string
  messages: ChatMessage[]
  temperature?: number
  seed?: number
  max_tokens?: number
  max_completion_tokens?: number
  response_format?: { type: 'json_schema'; json_schema: { name: string; strict: true; schema: JsonSchema } }
}

/** What a body depends on besides the request. */
export interface Wire {
  /** As its provider calls it. */
  model: string
  /** OpenAI itself calls the limit of an answer max_completion_tokens; servers that speak its protocol know max_tokens. */
  limitName: 'max_tokens' | 'max_completion_tokens'
  abilities: Abilities
}

/** The body for a request. Where the model takes no schema, the form is asked for in words. */
export function chatBody<T>(
  { messages, form, parameters, cache }: ChatRequest<T>,
  { model, limitName, abilities }: Wire,
): ChatBody {
  const takesSchema = abilities.schema === 'honoured'
  const { temperature, seed, maxTokens } = parameters
  return {
    model,
    messages:
      form !== undefined && !takesSchema
        ? askForForm(messages, lowerSchema(form.schema, abilities), cache?.language ?? 'en')
        : [...messages],
    ...(temperature === undefined || abilities.temperature === 'refused' ? {} : { temperature }),
    ...(seed === undefined ? {} : { seed }),
    ...(maxTokens === undefined ? {} : { [limitName]: maxTokens }),
    ...(form !== undefined && takesSchema
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name: form.name, strict: true, schema: lowerSchema(form.schema, abilities) },
          },
        }
      : {}),
  }
}
