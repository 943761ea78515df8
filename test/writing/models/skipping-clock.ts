import { ShoalError } from '../../../src/workspace/errors.ts'
import type { Clock } from '../../../src/writing/models/clock.ts'

/** A clock that skips what is slept, and keeps how long each sleep was. */
export function skippingClock(start = Date.parse('2026-11-26T10:00:00Z')): Clock & { slept: number[] } {
  let time = start
  const slept: number[] = []
  return {
    slept,
    now: () => time,
    sleep: async (milliseconds, signal) => {
      if (signal.aborted) throw new ShoalError('run/cancelled', {})
      slept.push(milliseconds)
      time += milliseconds
    },
  }
}
