import { setTimeout as delay } from 'node:timers/promises'
import { ShoalError } from '../../workspace/errors.ts'

/** The time, as a parameter: whatever waits takes one, so that a test need not. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number
  /** @throws ShoalError run/cancelled as soon as the signal says so */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    try {
      await delay(milliseconds, undefined, { signal })
    } catch (error) {
      throw new ShoalError('run/cancelled', {}, error)
    }
  },
}
