import { describe, expect, it } from 'vitest'
import { allAbilities } from '../../../src/writing/models/abilities.ts'
import { systemClock } from '../../../src/writing/models/clock.ts'
import { openAiModel } from '../../../src/writing/models/openai-model.ts'
import { contract } from './contract.ts'
import { modelFor, question } from './model-for.ts'

/** A server that speaks OpenAI’s protocol, e.g. http://127.0.0.1:8081/v1, and the model to ask there. */
const { SHOAL_MODEL_URL: url, SHOAL_MODEL: model = 'default' } = process.env

describe.runIf(url !== undefined)('a model behind a real server', () => {
  const baseUrl = url ?? ''
  const real = openAiModel({
    name: `${model}@${baseUrl}`,
    model,
    baseUrl,
    server: baseUrl,
    secrets: [],
    limitName: 'max_tokens',
    abilities: () => allAbilities,
    clock: systemClock,
  })
  it.each(contract)('$name', ({ check }) => check(real), 120_000)
})

describe('a server that is not there', () => {
  it('is named', async () => {
    const asking = modelFor({ baseUrl: 'http://127.0.0.1:1/v1' }).generate(question())
    await expect(asking).rejects.toMatchObject({ code: 'models/refused-connection' })
  })
})
