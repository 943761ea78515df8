import { describe, expect, it } from 'vitest'
import { answerSentences } from '../../../src/agent/answers/answer-sentences.ts'
import { sentenceText } from '../../../src/agent/answers/sentence-text.ts'
import type { ChatModel, ChatReply, ChatRequest } from '../../../src/writing/models/chat-model.ts'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { sampleResults } from './sample-results.ts'

/** A model that streams its answers letter by letter, one of a script for each request. */
function streaming(...script: (object | Error)[]): ChatModel & { asked: string[] } {
  const asked: string[] = []
  return {
    name: 'scripted',
    asked,
    generate: async <T>(request: ChatRequest<T>) => {
      const line = script[asked.length]
      asked.push(request.messages.map(({ content }) => content).join('\n'))
      if (line === undefined || line instanceof Error) throw line ?? new Error('asked too often')
      const text = JSON.stringify(line)
      for (const letter of text) {
        await Promise.resolve()
        request.onText?.(letter)
      }
      const value = request.form?.schema.parse(line) as T // the forms of these requests
      return { value, text, usage: { input: 1, output: 1 }, model: 'scripted' } satisfies ChatReply<T>
    },
  }
}

const voice = { use: [], avoid: [], examples: [], banned: [] }
const says = (text: string, ...because: string[]) => ({ text, because })

async function answer(model: ChatModel, way: 'stated' | 'slots' = 'stated'): Promise<string[]> {
  const told: string[] = []
  const sentences = answerSentences([sampleResults.countries], {
    language: 'en',
    question: 'Revenue by country?',
    interpreter: { model, way, values: true, minCustomers: 20, voice },
    signal: new AbortController().signal,
  })
  for await (const sentence of sentences) told.push(`${sentence.by}: ${sentenceText(sentence)}`)
  return told
}

const byRule = [
  'code: United Kingdom comes first for revenue: £800, 80% of the total.',
  'code: Germany follows with £120.',
  'code: The lowest is France with £80.',
]

describe('an answer with a model', () => {
  it('begins with the sentences by rule, and adds what holds', async () => {
    const model = streaming({ sentences: [says('Germany is ahead of France here.', 'f3')] })
    expect(await answer(model)).toEqual([...byRule, 'model: Germany is ahead of France here.'])
  })

  it('sends back once what does not hold, and leaves out what still does not', async () => {
    const model = streaming(
      { sentences: [says('France is ahead of Germany.', 'f3'), says('Germany will grow.', 'f3')] },
      { sentences: ['Germany is ahead of France here.', 'Germany will grow soon.'] },
    )
    expect(await answer(model)).toEqual([...byRule, 'repaired: Germany is ahead of France here.'])
    expect(model.asked[1]).toContain('says a direction that no cited comparison shows')
  })

  it('tells a model that states no figure, and one with slots those of the facts', async () => {
    const quiet = streaming({ sentences: [says('Germany is ahead of France here.')] })
    await answer(quiet)
    expect(quiet.asked[0]).not.toContain('£')
    const slotted = streaming({ sentences: [says('Germany with {f:f3} is ahead of France here.', 'f3')] })
    expect((await answer(slotted, 'slots')).at(-1)).toBe('model: Germany with £120 is ahead of France here.')
    expect(slotted.asked[0]).toContain('£120')
  })

  it('stands without it where the model fails', async () =>
    expect(await answer(streaming(new ModelError('models/server', { model: 'm', status: 500 })))).toEqual(byRule))

  it('takes no more than two sentences', async () => {
    const model = streaming({
      sentences: [says('Germany is ahead of France here.'), says('The United Kingdom is ahead of France.')],
    })
    expect(await answer(model)).toHaveLength(5)
  })
})
