import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateWindow } from '../../../src/writing/models/rate-window.ts'
import { skippingClock } from './skipping-clock.ts'

const { signal } = new AbortController()

describe('limits of a minute', () => {
  it('hold in every minute, and keep the order', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 50, max: 500 }),
        fc.array(fc.nat(120), { maxLength: 30 }),
        async (requests, tokens, sizes) => {
          const admit = rateWindow({ requests, tokens }, skippingClock())
          const admitted = await Promise.all(sizes.map((size) => admit(size, signal)))
          return admitted.every(({ at }, index) => {
            const before = admitted[index - 1]
            const minute = admitted.filter((other, place) => place <= index && other.at > at - 60_000)
            const used = minute.reduce((sum, each) => sum + each.tokens, 0)
            return (
              (before === undefined || before.at <= at) &&
              minute.length <= requests &&
              (used <= tokens || minute.length === 1)
            )
          })
        },
      ),
    ))

  it('let everything through at once where there are none', async () => {
    const clock = skippingClock()
    const admit = rateWindow({}, clock)
    await Promise.all(Array.from({ length: 100 }, () => admit(1_000_000, signal)))
    expect(clock.slept).toEqual([])
  })

  it('go on with the next where one is cancelled while it waits', async () => {
    const admit = rateWindow({ requests: 1 }, skippingClock())
    await admit(1, signal)
    const cancelled = admit(1, AbortSignal.abort())
    const next = admit(1, signal)
    await expect(cancelled).rejects.toMatchObject({ code: 'run/cancelled' })
    expect((await next).tokens).toBe(1)
  })
})
