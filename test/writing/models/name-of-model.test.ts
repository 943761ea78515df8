import { describe, expect, it } from 'vitest'
import { ModelSettings } from '../../../src/workspace/model-settings.ts'
import { nameOfModel } from '../../../src/writing/models/name-of-model.ts'

const named = (settings: object): string => nameOfModel(ModelSettings.parse({ name: 'm', ...settings }))
const source = { package: '@langchain/openai', class: 'ChatOpenAI' }

describe('the name that answers are kept under', () => {
  it('is the model’s, with its server or package where it has one', () => {
    expect([named({}), named({ baseUrl: 'http://h:8081/v1/' }), named(source)]).toEqual([
      'm',
      'm@h:8081/v1',
      'm@@langchain/openai/ChatOpenAI',
    ])
  })

  it('is another with other options, and with another class', () => {
    const names = [
      named(source),
      named({ ...source, class: 'AzureChatOpenAI' }),
      named({ ...source, options: { topP: 0.1 } }),
      named({ ...source, options: { topP: 0.9 } }),
    ]
    expect(new Set(names).size).toBe(4)
    expect(named({ ...source, options: { b: 1, a: 2 } })).toBe(named({ ...source, options: { a: 2, b: 1 } }))
  })

  it('is the same whatever does not change an answer', () => {
    expect(named({ timeout: 9, concurrency: 1, keyFrom: 'K', maxTokens: 9 })).toBe(named({}))
  })
})
