import { describe, expect, it } from 'vitest'
import { withLimits } from '../../../src/writing/models/with-limits.ts'
import { question } from './model-for.ts'
import { scriptedModel } from './scripted-model.ts'
import { skippingClock } from './skipping-clock.ts'

describe('limits of a model', () => {
  it('let so many requests run at once', async () => {
    let running = 0
    let most = 0
    const inner = scriptedModel('small', async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setImmediate(resolve))
      running--
      return 'blue'
    })
    const model = withLimits(inner, { concurrency: 3 }, skippingClock())
    await Promise.all(Array.from({ length: 20 }, () => model.generate(question())))
    expect([most, inner.asked.length]).toEqual([3, 20])
  })

  it('count the tokens that an answer took, once it is there', async () => {
    const clock = skippingClock()
    // Each may take 64 tokens and takes 15: two would not fit into 100 before the first is counted.
    const model = withLimits(scriptedModel('small', 'blue'), { concurrency: 1, tokensPerMinute: 100 }, clock)
    for (let n = 0; n < 3; n++) await model.generate(question())
    expect(clock.slept).toEqual([])
    for (let n = 0; n < 3; n++) await model.generate(question())
    expect(clock.slept).toEqual([60_000])
  })

  it('never make a request that was cancelled while it waited', async () => {
    const stop = new AbortController()
    const inner = scriptedModel('small', async () => {
      stop.abort()
      return 'blue'
    })
    const model = withLimits(inner, { concurrency: 1 }, skippingClock())
    const asked = await Promise.allSettled([
      model.generate(question()),
      model.generate(question({ signal: stop.signal })),
    ])
    expect(asked).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { code: 'run/cancelled' } }])
    expect(inner.asked).toHaveLength(1)
  })
})
