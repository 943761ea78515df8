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

/**
 * Finds what a model does with a schema, by at most five small requests. That the server refuses one is an answer too; failures that
 * say nothing about the schema are passed on, and nothing is concluded from them.
 * @param model which sends schemas whole
 * @throws ModelError; ShoalError run/cancelled
 */
export async function probeAbilities(model: ChatModel, signal: AbortSignal): Promise<Abilities> {
  const ask = (word: z.ZodType): Promise<Following> =>
    outcomeOf(() =>
      model.generate({ ...greeting(signal), form: { name: 'greeting', schema: z.strictObject({ word }) } }),
    )
  const heated = await outcomeOf(() =>
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

async function outcomeOf(ask: () => Promise<unknown>): Promise<Following> {
  try {
    await ask()
    return 'honoured'
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    if (error.code === 'models/bad-request') return 'refused'
    if (['models/not-the-form', 'models/cut-off', 'models/empty'].includes(error.code)) return 'ignored'
    throw error
  }
}
