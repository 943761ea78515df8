import { setTimeout as pause } from 'node:timers/promises'

/** The clock that sending runs on: a parameter, so that a test can turn it. */
export interface Clock {
  now: () => Date
  /** Waits so many milliseconds, or until the signal comes. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** The clock on the wall. @param now what it shows */
export const wallClock = (now: () => Date): Clock => ({
  now,
  sleep: (milliseconds, signal) =>
    pause(milliseconds, undefined, { signal }).catch((error: unknown) => {
      // Whoever sleeps looks at the signal themselves.
      if (!signal.aborted) throw error
    }),
})
