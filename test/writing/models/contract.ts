import { expect } from 'vitest'
import { z } from 'zod'
import type { ChatModel } from '../../../src/writing/models/chat-model.ts'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { question } from './model-for.ts'
import type { WireBody, WireReply } from './wire.ts'

/** One thing that every model keeps, whatever is behind it. */
export interface ContractCase {
  name: string
  /** What a double answers; a real server finds its own words. */
  reply: (body: WireBody) => WireReply
  check: (model: ChatModel) => Promise<void>
}

const Feeling = z.strictObject({
  feeling: z.enum(['glad', 'sad']),
  words: z.array(z.string()).min(1).max(3),
  note: z.string().optional(),
})

const said = (content: string) => ({ messages: [{ role: 'user' as const, content }] })
const feeling = { form: { name: 'feeling', schema: Feeling }, parameters: { maxTokens: 120, temperature: 0, seed: 1 } }

/** What holds of every model; run against doubles in every test run, and against a real server where SHOAL_MODEL_URL names one. */
export const contract: ContractCase[] = [
  {
    name: 'answers in text, and counts tokens',
    reply: () => ({ text: 'Hello to you.' }),
    check: async (model) => {
      const { value, text, usage, model: name } = await model.generate(question(said('Say hello.')))
      expect(value).toBe(text)
      expect(text).toMatch(/hello/i)
      expect(usage.input).toBeGreaterThan(0)
      expect(usage.output).toBeGreaterThan(0)
      expect(name).toBe(model.name)
    },
  },
  {
    name: 'hands out pieces that come to the text',
    reply: () => ({ text: 'red, green, blue and yellow' }),
    check: async (model) => {
      const pieces: string[] = []
      const { text } = await model.generate(
        question({ ...said('Name four colours.'), onText: (piece) => pieces.push(piece) }),
      )
      expect(pieces.length).toBeGreaterThan(1)
      expect(pieces.join('')).toBe(text)
    },
  },
  {
    name: 'answers in the form asked for',
    reply: () => ({ text: '{"feeling":"glad","words":["happy"],"note":null}' }),
    check: async (model) => {
      const { value } = await model.generate({
        ...question(),
        ...said('How does a child feel on its birthday? Answer as JSON.'),
        ...feeling,
      })
      expect(Feeling.safeParse(value).success).toBe(true)
    },
  },
  {
    name: 'answers in the form in Chinese too',
    reply: () => ({ text: '{"feeling":"glad","words":["高兴"],"note":"生日"}' }),
    check: async (model) => {
      const { value } = await model.generate({
        ...question(),
        ...said('孩子过生日时心情如何？请用 JSON 回答，words 用中文。'),
        ...feeling,
      })
      expect(Feeling.safeParse(value).success).toBe(true)
    },
  },
  {
    name: 'names an answer that was cut off, and keeps what came',
    reply: () => ({ text: 'One, two', finish: 'length' }),
    check: async (model) => {
      const failure = await model
        .generate(
          question({ ...said('Count from one to fifty in words.'), parameters: { maxTokens: 5, temperature: 0 } }),
        )
        .catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(ModelError)
      expect(failure).toMatchObject({ code: 'models/cut-off', evidence: { text: expect.stringMatching(/one/i) } })
    },
  },
  {
    name: 'stops when it is cancelled',
    reply: () => ({ text: 'Once upon a time there was a shop.' }),
    check: async (model) => {
      const stop = new AbortController()
      const asking = model.generate(
        question({ ...said('Tell a story.'), signal: stop.signal, onText: () => stop.abort() }),
      )
      await expect(asking).rejects.toMatchObject({ code: 'run/cancelled' })
    },
  },
]
