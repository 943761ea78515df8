import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ShoalError } from '../../../src/workspace/errors.ts'
import { ModelError, type ModelErrorCode } from '../../../src/writing/models/model-error.ts'
import { withRetry } from '../../../src/writing/models/with-retry.ts'
import { question } from './model-for.ts'
import { scriptedModel } from './scripted-model.ts'
import { skippingClock } from './skipping-clock.ts'

const model = 'small'
const busy = (retryAfter?: number) =>
  new ModelError('models/rate-limit', { model }, retryAfter === undefined ? {} : { retryAfter })
const failing = new ModelError('models/server', { model, status: 503 })
const most = { random: () => 1, attempts: 4 }

describe('asking again', () => {
  it('waits twice as long each time, up to a limit', async () => {
    const clock = skippingClock()
    const inner = scriptedModel(model, failing, failing, failing, failing, 'blue')
    const { value } = await withRetry(inner, { ...most, clock, base: 1_000, longest: 5_000 }).generate(question())
    expect([value, clock.slept]).toEqual(['blue', [1_000, 2_000, 4_000, 5_000]])
  })

  it('gives up with the last failure after so many attempts', async () => {
    const inner = scriptedModel(model, failing)
    await expect(withRetry(inner, { ...most, clock: skippingClock() }).generate(question())).rejects.toBe(failing)
    expect(inner.asked).toHaveLength(5)
  })

  it('never comes sooner than the provider asks, nor all at once', () =>
    fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60_000), async (random, asked) => {
        const clock = skippingClock()
        await withRetry(scriptedModel(model, busy(asked), 'blue'), {
          clock,
          random: () => random,
          base: 1_000,
        }).generate(question())
        const [slept = 0] = clock.slept
        return clock.slept.length === 1 && slept >= asked && slept <= asked + 1_000
      }),
    ))

  it('does not wait for as long as a provider may ask', async () => {
    const clock = skippingClock()
    const asking = withRetry(scriptedModel(model, busy(600_000), 'blue'), { ...most, clock }).generate(question())
    await expect(asking).rejects.toMatchObject({ code: 'models/rate-limit' })
    expect(clock.slept).toEqual([])
  })

  it.each<[ModelError]>([
    [new ModelError('models/wrong-key', { model })],
    [new ModelError('models/quota', { model })],
    [new ModelError('models/refused-connection', { model, server: 'http://x' })],
    [new ModelError('models/content-filter', { model })],
    [new ModelError('models/not-the-form', { model, form: 'f' })],
    [new ModelError('models/cut-off', { model })],
    [new ModelError('models/breaker-open', { model, seconds: 15 })],
  ])('is no use after $code', async (failure) => {
    const inner = scriptedModel(model, failure, 'blue')
    await expect(withRetry(inner, { ...most, clock: skippingClock() }).generate(question())).rejects.toBe(failure)
    expect(inner.asked).toHaveLength(1)
  })

  it.each<ModelErrorCode>(['models/timeout', 'models/connection-cut', 'models/unfinished', 'models/rate-limit'])(
    'is of use after %s',
    async (code) => {
      const inner = scriptedModel(model, new ModelError(code, { model } as never), 'blue')
      expect((await withRetry(inner, { ...most, clock: skippingClock() }).generate(question())).value).toBe('blue')
    },
  )

  it('waits for the rest of a breaker where nothing else stands in', async () => {
    const clock = skippingClock()
    const inner = scriptedModel(model, new ModelError('models/breaker-open', { model, seconds: 15 }), 'blue')
    const patient = withRetry(inner, { clock, random: () => 0, waitsForBreaker: true })
    expect((await patient.generate(question())).value).toBe('blue')
    expect(clock.slept).toEqual([15_000])
  })

  it('stops when the work is cancelled', async () => {
    const stop = new AbortController()
    const inner = scriptedModel(model, async () => {
      stop.abort()
      throw failing
    })
    const asking = withRetry(inner, { ...most, clock: skippingClock() }).generate(question({ signal: stop.signal }))
    await expect(asking).rejects.toBeInstanceOf(ShoalError)
    expect(inner.asked).toHaveLength(1)
  })
})
