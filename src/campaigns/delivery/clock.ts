import { setTimeout as pause } from 'node:timers/promises'

/** The clock that sending runs on: a parameter, so that a test can turn it. */
export interface Clock {
  now: () => Date
  /** Waits so many milliseconds, or until the signal comes. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** The clock on the wall, which goes on while somebody sleeps. @param start what it shows now */
export function wallClock(start: Date): Clock {
  const ahead = start.getTime() - Date.now()
  return {
    now: () => new Date(Date.now() + ahead),
    sleep: (milliseconds, signal) =>
      pause(milliseconds, undefined, { signal }).catch((error: unknown) => {
        // Whoever sleeps looks at the signal themselves.
        if (!signal.aborted) throw error
      }),
  }
}
