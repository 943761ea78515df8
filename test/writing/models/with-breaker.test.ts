import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ModelError } from '../../../src/writing/models/model-error.ts'
import { newBreaker, withBreaker } from '../../../src/writing/models/with-breaker.ts'
import { question } from './model-for.ts'
import { scriptedModel } from './scripted-model.ts'

// The library reads the time itself.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const down = new ModelError('models/server', { model: 'small', status: 503 })
const codes = async (work: () => Promise<unknown>, times: number): Promise<string[]> => {
  const found: string[] = []
  for (let n = 0; n < times; n++)
    await work().then(
      () => found.push('answer'),
      (error: ModelError) => found.push(error.code),
    )
  return found
}

describe('a breaker', () => {
  it('leaves a provider alone after eight failures in a row, and tries again after its rest', async () => {
    const inner = scriptedModel('small', ...(Array<Error>(8).fill(down) as [Error, ...Error[]]), 'blue')
    const model = withBreaker(inner, newBreaker())
    expect(await codes(() => model.generate(question()), 10)).toEqual([
      ...Array<string>(8).fill('models/server'),
      'models/breaker-open',
      'models/breaker-open',
    ])
    expect(inner.asked).toHaveLength(8)
    vi.advanceTimersByTime(15_001)
    expect(await codes(() => model.generate(question()), 2)).toEqual(['answer', 'answer'])
  })

  it('is shared by the models of one server', async () => {
    const breaker = newBreaker()
    const [one, two] = [scriptedModel('one', down), scriptedModel('two', 'blue')]
    await codes(() => withBreaker(one, breaker).generate(question()), 8)
    expect(await codes(() => withBreaker(two, breaker).generate(question()), 1)).toEqual(['models/breaker-open'])
  })

  it('does not count failures that say nothing about the provider', async () => {
    const model = withBreaker(
      scriptedModel('small', new ModelError('models/not-the-form', { model: 'small', form: 'f' })),
      newBreaker(),
    )
    expect(new Set(await codes(() => model.generate(question()), 20))).toEqual(new Set(['models/not-the-form']))
  })
})
