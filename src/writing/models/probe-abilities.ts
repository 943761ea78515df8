import { z } from 'zod'
import { readPrompt } from '../prompts/read-prompt.ts'
import { renderPrompt } from '../prompts/render-prompt.ts'
import type { Abilities, Following } from './abilities.ts'
import type { ChatModel, ChatRequest } from './chat-model.ts'
import { ModelError } from './model-error.ts'

/** Forms that the natural answer, "hello", does not have: an answer in the form shows that its limit binds. */
const words = {
  schema: z.string(),
  pattern: z.string().regex(/^[A-Z]{3}$/),
  lengthLimits: z.string().max(3),
  nesting: z.string().regex(/^((A|B){2}-){2}C$/),
} satisfies Partial<Record<keyof Abilities, z.ZodType>>

/** A model that thinks first needs room for that; the answers themselves are a few tokens long. */
const maxTokens = 1000

/** Names of the part of a request that holds a schema, in the protocols of several providers; LangChain’s structured output may rest on tools. */
const schemaPart = /^(response_format|json_schema|schema|grammar|tools?|tool_choice|text\.format|output_config)\b/

/**
 * Finds what a model does with a schema, by five small requests, or six. That the server refuses one for what is tried is an answer too: it names that part,
 * or takes the same request without it. Failures that say nothing about the schema are passed on, and nothing is concluded from them.
 * @param model which sends schemas whole
 * @throws ModelError; ShoalError run/cancelled
 */
export async function probeAbilities(model: ChatModel, signal: AbortSignal): Promise<Abilities> {
  let plain: Promise<Outcome> | undefined
  const takesPlain = (): Promise<Outcome> => {
    plain ??= outcomeOf(() => model.generate(greeting(signal)))
    return plain
  }
  const follows = async (part: RegExp, ask: () => Promise<unknown>): Promise<Following> => {
    const outcome = await outcomeOf(ask)
    if (!(outcome instanceof ModelError)) return outcome
    const { parameter } = outcome.data
    const isAboutIt = parameter === undefined ? !((await takesPlain()) instanceof ModelError) : part.test(parameter)
    if (isAboutIt) return 'refused'
    throw outcome
  }
  const ask = (word: z.ZodType): Promise<Following> =>
    follows(schemaPart, () =>
      model.generate({ ...greeting(signal), form: { name: 'greeting', schema: z.strictObject({ word }) } }),
    )
  const heated = await follows(/^temperature$/, () =>
    model.generate({ ...greeting(signal), parameters: { maxTokens, temperature: 0.5 } }),
  )
  const temperature = heated === 'refused' ? 'refused' : 'honoured'
  const schema = await ask(words.schema)
  if (schema !== 'honoured') return { schema, temperature, pattern: schema, lengthLimits: schema, nesting: schema }
  return {
    schema,
    temperature,
    pattern: await ask(words.pattern),
    lengthLimits: await ask(words.lengthLimits),
    nesting: await ask(words.nesting),
  }
}

function greeting(signal: AbortSignal): ChatRequest {
  return { messages: renderPrompt(readPrompt('probe', 'en'), {}), parameters: { maxTokens }, signal }
}

/** What became of a request; a refusal may be of what is tried or of something else. */
type Outcome = 'honoured' | 'ignored' | ModelError<'models/bad-request'>

async function outcomeOf(ask: () => Promise<unknown>): Promise<Outcome> {
  try {
    await ask()
    return 'honoured'
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    if (isRefusal(error)) return error
    if (['models/not-the-form', 'models/cut-off', 'models/empty'].includes(error.code)) return 'ignored'
    throw error
  }
}

const isRefusal = (error: ModelError): error is ModelError<'models/bad-request'> => error.code === 'models/bad-request'
