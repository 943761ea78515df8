import { describe, expect, it } from 'vitest'
import { ModelSettings } from '../../../src/workspace/model-settings.ts'
import { loadChatClass } from '../../../src/writing/models/load-chat-class.ts'

const load = (source: string, name: string) =>
  loadChatClass(ModelSettings.parse({ name: 'small', package: source, class: name }))

describe('a class of LangChain', () => {
  it('is loaded from an installed package', async () => {
    expect((await load('@langchain/openai', 'ChatOpenAI')).name).toBe('ChatOpenAI')
  })

  it.each([
    ['@langchain/not-there'],
    ['./evil.js'],
    ['zod/../../evil.js'],
    ['../../evil.js'],
    ['/tmp/evil.js'],
    ['file:///tmp/evil.js'],
    ['node:fs'],
    ['data:text/javascript,1'],
  ])('is not loaded from %s', async (source) => {
    await expect(load(source, 'ChatEvil')).rejects.toMatchObject({
      code: 'models/package-missing',
      data: { package: source },
    })
  })

  it('that a package does not have is named, with those that it has', async () => {
    await expect(load('@langchain/openai', 'ChatClosedAI')).rejects.toMatchObject({
      code: 'models/no-such-class',
      data: { class: 'ChatClosedAI', found: expect.arrayContaining(['ChatOpenAI', 'AzureChatOpenAI']) },
    })
  })

  it('must be a chat model', async () => {
    await expect(load('@langchain/openai', 'OpenAIEmbeddings')).rejects.toMatchObject({ code: 'models/no-such-class' })
    await expect(load('zod', 'ZodType')).rejects.toMatchObject({ code: 'models/no-such-class', data: { found: [] } })
  })
})
