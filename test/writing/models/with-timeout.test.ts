import { describe, expect, it } from 'vitest'
import { systemClock } from '../../../src/writing/models/clock.ts'
import { withTimeout } from '../../../src/writing/models/with-timeout.ts'
import { question } from './model-for.ts'
import { scriptedModel } from './scripted-model.ts'
import { skippingClock } from './skipping-clock.ts'

const never = () => new Promise<string>(() => {})

describe('a limit of time', () => {
  it('ends a request that takes too long, and tells the model to stop', async () => {
    const inner = scriptedModel('small', never)
    const asking = withTimeout(inner, 30_000, skippingClock()).generate(question())
    await expect(asking).rejects.toMatchObject({ code: 'models/timeout', data: { model: 'small', seconds: 30 } })
    expect(inner.asked[0]?.signal.aborted).toBe(true)
  })

  it('lets an answer through that comes in time', async () => {
    expect((await withTimeout(scriptedModel('small', 'blue'), 3_600_000, systemClock).generate(question())).value).toBe(
      'blue',
    )
  })

  it('passes a cancel on', async () => {
    const stop = new AbortController()
    const inner = scriptedModel(
      'small',
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('told to stop')))),
    )
    const asking = withTimeout(inner, 3_600_000, systemClock).generate(question({ signal: stop.signal }))
    stop.abort()
    await expect(asking).rejects.toThrow('told to stop')
  })
})
