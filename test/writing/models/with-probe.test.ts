import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { State } from '../../../src/workspace/state.ts'
import { Abilities } from '../../../src/writing/models/abilities.ts'
import { systemClock } from '../../../src/writing/models/clock.ts'
import { knowledgeInState, type ModelKnowledge } from '../../../src/writing/models/model-knowledge.ts'
import { openAiModel } from '../../../src/writing/models/openai-model.ts'
import { unknownAbilities, withProbe } from '../../../src/writing/models/with-probe.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { fakeOpenAi, fakeUrl } from './fake-openai.ts'
import { formQuestion, question } from './model-for.ts'
import type { WireBody, WireReply } from './wire.ts'

const fake = fakeOpenAi()
const newKnowledge = (): ModelKnowledge =>
  knowledgeInState(new State(join(folderWith(), 'state.sqlite'), 'w'), Date.now)

function probing(knowledge: ModelKnowledge, name = 'small') {
  const abilities = unknownAbilities()
  const settings = {
    name,
    model: 'small',
    baseUrl: fakeUrl,
    server: fakeUrl,
    secrets: [],
    limitName: 'max_tokens' as const,
  }
  return withProbe(
    openAiModel({ ...settings, abilities: () => abilities.current, clock: systemClock }),
    abilities,
    knowledge,
  )
}
const refused: WireReply = { status: 400, error: { code: 'invalid_json_schema', message: 'no' } }
const wordSchema = ({ response_format }: WireBody) =>
  (response_format?.json_schema?.schema as { properties?: { word?: Record<string, unknown> } } | undefined)?.properties
    ?.word

/** A server that follows patterns, takes limits of length without following them, and refuses groups within groups. */
const picky = (body: WireBody): WireReply => {
  const word = wordSchema(body)
  if (word === undefined) return { text: '{"colour":"blue"}' }
  if (String(word['pattern']).includes('((')) return refused
  return { text: word['pattern'] === undefined ? '{"word":"hello"}' : '{"word":"HEL"}' }
}

describe('a probe', () => {
  it('finds what binds, before the first request with a form, and once', async () => {
    const knowledge = newKnowledge()
    fake.reply(picky)
    const model = probing(knowledge)
    await Promise.all([model.generate(formQuestion()), model.generate(formQuestion())])
    expect(fake.asked).toHaveLength(6 + 2)
    expect(knowledge.read('small', 'abilities', Abilities)?.document).toEqual({
      schema: 'honoured',
      temperature: 'honoured',
      pattern: 'honoured',
      lengthLimits: 'ignored',
      nesting: 'refused',
    })
  })

  it('is kept for the next process, by the name of the model with its server', async () => {
    const knowledge = newKnowledge()
    fake.reply(picky)
    await probing(knowledge).generate(formQuestion())
    const before = fake.asked.length
    await probing(knowledge).generate(formQuestion())
    expect(fake.asked.length - before).toBe(1)
    await probing(knowledge, 'small@elsewhere').generate(formQuestion())
    expect(fake.asked.length - before).toBe(1 + 7)
  })

  it('finds a server that takes no schema and no temperature, and asks it in words', async () => {
    fake.reply((body) =>
      body.response_format !== undefined || body.temperature !== undefined ? refused : { text: '{"colour":"blue"}' },
    )
    expect((await probing(newKnowledge()).generate(formQuestion())).value).toEqual({ colour: 'blue' })
    expect(fake.asked).toHaveLength(3 + 1)
  })

  it.each<[string, string, Partial<Abilities>]>([
    ['the schema', 'response_format', { schema: 'refused', temperature: 'honoured' }],
    ['the temperature', 'temperature', { schema: 'honoured', temperature: 'refused' }],
  ])('takes a refusal that names %s for what it says', async (_, param, found) => {
    const knowledge = newKnowledge()
    fake.reply((body) => {
      const has = param === 'temperature' ? body.temperature !== undefined : body.response_format !== undefined
      if (has) return { status: 400, error: { code: 'unsupported_value', message: 'no', param } }
      return { text: wordSchema(body) === undefined ? '{"colour":"blue"}' : '{"word":"HEL"}' }
    })
    await probing(knowledge).generate(formQuestion())
    expect(knowledge.read('small', 'abilities', Abilities)?.document).toMatchObject(found)
  })

  it.each<[string, WireReply]>([
    [
      'of another parameter',
      { status: 400, error: { code: 'unsupported_parameter', message: 'no', param: 'max_tokens' } },
    ],
    ['of any request at all', { status: 400, error: { message: 'no' } }],
  ])('concludes nothing from a refusal %s, and passes it on', async (_, reply) => {
    const knowledge = newKnowledge()
    fake.reply(reply)
    await expect(probing(knowledge).generate(formQuestion())).rejects.toMatchObject({ code: 'models/bad-request' })
    expect(knowledge.read('small', 'abilities', Abilities)).toBeUndefined()
  })

  it('is not made for plain text', async () => {
    fake.reply({ text: 'blue' })
    await probing(newKnowledge()).generate(question({ parameters: {} }))
    expect(fake.asked).toHaveLength(1)
  })

  it('concludes nothing from a server that fails, and is made again', async () => {
    const knowledge = newKnowledge()
    fake.reply({ status: 500, error: { message: 'oh' } }, picky)
    const model = probing(knowledge)
    await expect(model.generate(formQuestion())).rejects.toMatchObject({ code: 'models/server' })
    expect(knowledge.read('small', 'abilities', Abilities)).toBeUndefined()
    expect((await model.generate(formQuestion())).value).toEqual({ colour: 'blue' })
  })
})
