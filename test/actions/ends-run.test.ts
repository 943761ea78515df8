import { describe, expect, it } from 'vitest'
import { endsRun, runEnd } from '../../src/actions/ends-run.ts'
import { ModelError } from '../../src/writing/models/model-error.ts'
import { withFallback } from '../../src/writing/models/with-fallback.ts'
import { question } from '../writing/models/model-for.ts'
import { scriptedModel } from '../writing/models/scripted-model.ts'

const down = new ModelError('models/refused-connection', { model: 'one', server: 'http://one' })
const wrongKey = new ModelError('models/wrong-key', { model: 'two' })
const filtered = new ModelError('models/content-filter', { model: 'two' })
const resting = new ModelError('models/breaker-open', { model: 'one', seconds: 15 })

const failureOf = (...failures: [ModelError, ...ModelError[]]): Promise<unknown> => {
  const [first, ...rest] = failures.map((failure, place) => scriptedModel(`${place}`, failure))
  if (first === undefined) throw new Error('no model')
  return withFallback([first, ...rest])
    .generate(question())
    .catch((error: unknown) => error)
}

describe('a run of many items', () => {
  it('ends where no model of the chain will answer anything', async () => {
    expect(endsRun(await failureOf(down))).toBe(true)
    expect(endsRun(await failureOf(down, wrongKey))).toBe(true)
  })

  it('goes on where one model of the chain refused this item alone', async () => {
    expect(endsRun(await failureOf(down, filtered))).toBe(false)
    expect(endsRun(await failureOf(filtered, down))).toBe(false)
  })

  it('ends at the third item in a row for which every provider is left alone', async () => {
    const { failed } = runEnd()
    expect([failed(resting), failed(await failureOf(down, resting)), failed(resting)]).toEqual([false, false, true])
  })

  it('goes on where an item in between was written, or failed for a reason of its own', async () => {
    const { failed, succeeded } = runEnd()
    expect([failed(resting), failed(resting)]).toEqual([false, false])
    succeeded()
    expect([failed(resting), failed(resting), failed(filtered), failed(resting)]).toEqual([false, false, false, false])
  })
})
