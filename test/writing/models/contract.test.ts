import { describe, it } from 'vitest'
import { ModelSettings } from '../../../src/workspace/model-settings.ts'
import { allAbilities } from '../../../src/writing/models/abilities.ts'
import { systemClock } from '../../../src/writing/models/clock.ts'
import { langChainModel } from '../../../src/writing/models/langchain-model.ts'
import { loadChatClass } from '../../../src/writing/models/load-chat-class.ts'
import { contract } from './contract.ts'
import { fakeOpenAi, fakeUrl } from './fake-openai.ts'
import { modelFor } from './model-for.ts'

const fake = fakeOpenAi()
const settings = ModelSettings.parse({ name: 'small', package: '@langchain/openai', class: 'ChatOpenAI' })
const models = {
  'OpenAI’s protocol': modelFor(),
  'a class of LangChain': langChainModel({
    name: 'small@@langchain/openai',
    model: 'small',
    server: '@langchain/openai',
    secrets: [],
    key: 'none',
    load: () => loadChatClass(settings),
    options: { configuration: { baseURL: fakeUrl } },
    abilities: () => allAbilities,
    clock: systemClock,
  }),
}

describe.each(Object.entries(models))('a model behind %s', (_, model) => {
  it.each(contract)('$name', async ({ reply, check }) => {
    fake.reply(reply)
    await check(model)
  })
})
