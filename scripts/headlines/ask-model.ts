import { join } from 'node:path'
import { z } from 'zod'
import type { ChatModel } from '../../src/writing/models/chat-model.ts'
import { ModelError } from '../../src/writing/models/model-error.ts'
import { readPrompt } from '../../src/writing/prompts/read-prompt.ts'
import { renderPrompt } from '../../src/writing/prompts/render-prompt.ts'
import type { HeadlineGroup } from './headline-archive.ts'
import type { Choice } from './walk-forward.ts'

const prompt = readPrompt('pick-headline', 'en', join(import.meta.dirname, 'prompts'))
const form = { name: 'better_headline', schema: z.strictObject({ better: z.enum(['A', 'B']) }) }

/** What an answer may fail with and say nothing more than that the model has no opinion. */
const noOpinion: readonly string[] = ['models/not-the-form', 'models/cut-off', 'models/empty']

/**
 * Has a model compare two headlines in both orders, so that a liking for the first or second place cancels out.
 * @param group of two headlines
 * @param learnings lines for the prompt; absent: nothing is known
 * @returns how often each was named, 0 to 2; one each is a tie
 * @throws ModelError where the server fails; an answer that is not of the form counts for neither
 */
export async function askModel(
  model: ChatModel,
  group: HeadlineGroup,
  learnings: string | undefined,
  signal: AbortSignal,
): Promise<Choice> {
  const [one, other] = group.texts.map(({ text }) => text)
  const [forward, backward] = await Promise.all([
    nameBetter(model, one, other, learnings, signal),
    nameBetter(model, other, one, learnings, signal),
  ])
  const scores = new Float64Array(2)
  if (forward !== undefined) scores[forward === 'A' ? 0 : 1] += 1
  if (backward !== undefined) scores[backward === 'A' ? 1 : 0] += 1
  return { group, scores }
}

async function nameBetter(
  model: ChatModel,
  first: string,
  second: string,
  learnings: string | undefined,
  signal: AbortSignal,
): Promise<'A' | 'B' | undefined> {
  try {
    const { value } = await model.generate({
      messages: renderPrompt(prompt, { learnings: learnings ?? 'Nothing yet.', first, second }),
      form,
      parameters: { temperature: 0, maxTokens: prompt.parameters.maxTokens ?? 30 },
      signal,
      cache: { prompt: prompt.version, language: 'en', variant: 0, repeat: 0 },
    })
    return value.better
  } catch (error) {
    if (error instanceof ModelError && noOpinion.includes(error.code)) return undefined
    throw error
  }
}
