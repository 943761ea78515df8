import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeOpenAi, fakeUrl } from './fake-openai.ts'
import { question } from './model-for.ts'
import { openFor } from './open-for.ts'

const fake = fakeOpenAi()
afterEach(() => void vi.unstubAllEnvs())

// The double fails the test where anything goes to another server, but tracing swallows that: what it tried is looked at.
describe('what is sent goes to one server alone', () => {
  it.each<[string, object]>([
    ['OpenAI’s protocol', { baseUrl: fakeUrl }],
    [
      'a class of LangChain',
      {
        package: '@langchain/openai',
        class: 'ChatOpenAI',
        keyFrom: 'MINE',
        options: { configuration: { baseURL: fakeUrl } },
      },
    ],
  ])('with %s, although LangChain is told to trace', async (_, settings) => {
    for (const name of ['LANGSMITH_TRACING', 'LANGCHAIN_TRACING_V2']) vi.stubEnv(name, 'true')
    vi.stubEnv('LANGSMITH_API_KEY', 'ls-1')
    vi.stubEnv('LANGSMITH_ENDPOINT', 'http://tracing.example')
    vi.stubEnv('LANGCHAIN_CALLBACKS_BACKGROUND', 'false')
    const out = vi.spyOn(globalThis, 'fetch')
    fake.reply({ text: 'blue' })
    await openFor({ name: 'small', ...settings }, { environment: { MINE: 'sk-mine' } }).model?.generate(
      question({ parameters: {} }),
    )
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(out.mock.calls.map(([target]) => String(target instanceof Request ? target.url : target))).toEqual([
      `${fakeUrl}/chat/completions`,
    ])
    out.mockRestore()
  })
})
