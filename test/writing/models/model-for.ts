import { z } from 'zod'
import { type Abilities, allAbilities } from '../../../src/writing/models/abilities.ts'
import type { ChatModel, ChatRequest } from '../../../src/writing/models/chat-model.ts'
import { systemClock } from '../../../src/writing/models/clock.ts'
import { openAiModel } from '../../../src/writing/models/openai-model.ts'
import { fakeUrl } from './fake-openai.ts'

/** A model behind the double. */
export function modelFor({
  key,
  abilities = allAbilities,
  baseUrl = fakeUrl,
}: {
  key?: string
  abilities?: Abilities
  baseUrl?: string
} = {}): ChatModel {
  return openAiModel({
    name: 'small@models.example/v1',
    model: 'small',
    baseUrl,
    server: 'http://models.example',
    secrets: key === undefined ? [] : [key],
    ...(key === undefined ? {} : { key }),
    limitName: 'max_tokens',
    abilities: () => abilities,
    clock: systemClock,
  })
}

/** The form of an answer in these tests. */
export const Colour = z.strictObject({ colour: z.string(), why: z.string().optional() })
export type Colour = z.infer<typeof Colour>

/** A question in plain text. */
export const question = (more: Partial<ChatRequest> = {}): ChatRequest => ({
  messages: [{ role: 'user', content: 'Name one colour.' }],
  parameters: { maxTokens: 60, temperature: 0 },
  signal: new AbortController().signal,
  ...more,
})

/** A question whose answer has a form. */
export const formQuestion = (more: Partial<ChatRequest<Colour>> = {}): ChatRequest<Colour> => ({
  messages: [{ role: 'user', content: 'Name one colour.' }],
  form: { name: 'colour', schema: Colour },
  parameters: { maxTokens: 60, temperature: 0 },
  signal: new AbortController().signal,
  ...more,
})
