import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ShoalError } from '../../../src/workspace/errors.ts'
import { State } from '../../../src/workspace/state.ts'
import { answersInState } from '../../../src/writing/models/answer-store.ts'
import type { CachePlace, ChatRequest } from '../../../src/writing/models/chat-model.ts'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { withCache } from '../../../src/writing/models/with-cache.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { formQuestion, question } from './model-for.ts'
import { scriptedModel } from './scripted-model.ts'

const place: CachePlace = { prompt: 'abc', language: 'en', variant: 1, repeat: 0 }
const asked = question({ cache: place })
const newStore = () => answersInState(new State(join(folderWith(), 'state.sqlite'), 'w'), Date.now)

describe('answers that are kept', () => {
  it('are given again without asking, and said to be kept', async () => {
    const inner = scriptedModel('one', 'blue', 'red')
    const model = withCache(inner, newStore(), ['one'])
    const first = await model.generate(asked)
    expect(await model.generate(asked)).toEqual({ ...first, kept: true })
    expect(inner.asked).toHaveLength(1)
  })

  it('outlive the process', async () => {
    const file = join(folderWith(), 'state.sqlite')
    const state = new State(file, 'w')
    await withCache(scriptedModel('one', 'blue'), answersInState(state, Date.now), ['one']).generate(asked)
    state.close()
    const again = scriptedModel('one', 'red')
    expect(
      (await withCache(again, answersInState(new State(file, 'w'), Date.now), ['one']).generate(asked)).value,
    ).toBe('blue')
    expect(again.asked).toEqual([])
  })

  it.each<[string, Partial<ChatRequest>, string?]>([
    ['prompt', { cache: { ...place, prompt: 'abd' } }],
    ['language', { cache: { ...place, language: 'zh' } }],
    ['variant', { cache: { ...place, variant: 2 } }],
    ['repeat', { cache: { ...place, repeat: 1 } }],
    ['messages', { messages: [{ role: 'user', content: 'Name one animal.' }] }],
    ['role', { messages: [{ role: 'system', content: 'Name one colour.' }] }],
    ['parameters', { parameters: { ...asked.parameters, temperature: 0.5 } }],
    ['form', { form: { name: 'a', schema: z.string() } }],
    ['model', {}, 'two'],
  ])('are others with another %s', async (_, other, name = 'one') => {
    const store = newStore()
    await withCache(scriptedModel('one', '"blue"'), store, ['one']).generate(asked)
    const inner = scriptedModel(name, '"red"')
    await withCache(inner, store, [name]).generate({ ...asked, ...other })
    expect(inner.asked).toHaveLength(1)
  })

  it('are others with another schema of the same name', async () => {
    const store = newStore()
    await withCache(scriptedModel('one', '{"colour":"blue"}'), store, ['one']).generate(formQuestion({ cache: place }))
    const inner = scriptedModel('one', '{"colour":"red","shade":"dark"}')
    const schema = z.object({ colour: z.string(), shade: z.string() })
    await withCache(inner, store, ['one']).generate({ ...question({ cache: place }), form: { name: 'colour', schema } })
    expect(inner.asked).toHaveLength(1)
  })

  it('are not kept where no place is named', async () => {
    const inner = scriptedModel('one', 'blue', 'red')
    const model = withCache(inner, newStore(), ['one'])
    await model.generate(question())
    expect((await model.generate(question())).value).toBe('red')
  })

  it('are found under the model that gave them, whatever the chain is by then', async () => {
    const store = newStore()
    await withCache({ ...scriptedModel('two', 'blue'), name: 'one' }, store, ['one', 'two']).generate(asked)
    const other = scriptedModel('two', 'red')
    expect(await withCache(other, store, ['two', 'three']).generate(asked)).toMatchObject({
      value: 'blue',
      model: 'two',
    })
    expect(other.asked).toEqual([])
  })

  it('are asked for once where two want the same at one time', async () => {
    const inner = scriptedModel('one', async () => 'blue', 'red')
    const model = withCache(inner, newStore(), ['one'])
    const [first, second] = await Promise.all([model.generate(asked), model.generate(asked)])
    expect([first.value, second.value, inner.asked.length]).toEqual(['blue', 'blue', 1])
  })

  it('are asked for again where the first of two was cancelled', async () => {
    const stop = new AbortController()
    const inner = scriptedModel(
      'one',
      async () => {
        stop.abort()
        throw new ShoalError('run/cancelled', {})
      },
      'blue',
    )
    const model = withCache(inner, newStore(), ['one'])
    const first = model.generate({ ...asked, signal: stop.signal })
    const second = model.generate(asked)
    await expect(first).rejects.toMatchObject({ code: 'run/cancelled' })
    expect((await second).value).toBe('blue')
  })

  it('are not failures', async () => {
    const inner = scriptedModel('one', new ModelError('models/empty', { model: 'one' }), 'blue')
    const model = withCache(inner, newStore(), ['one'])
    await expect(model.generate(asked)).rejects.toMatchObject({ code: 'models/empty' })
    expect((await model.generate(asked)).value).toBe('blue')
  })
})
