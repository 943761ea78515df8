import type { Clock } from './clock.ts'

const minute = 60_000

/** A request that was let through; its tokens are corrected when they are known. */
export interface Admitted {
  at: number
  tokens: number
}

/**
 * Lets requests through so that no minute holds more of them, or more tokens, than a provider allows. Requests wait in the
 * order in which they came. One that alone is above the limit goes when the window is empty.
 * @param limits per minute; what is absent is not limited
 */
export function rateWindow(
  limits: { requests?: number | undefined; tokens?: number | undefined },
  { now, sleep }: Clock,
): (tokens: number, signal: AbortSignal) => Promise<Admitted> {
  const { requests = Number.POSITIVE_INFINITY, tokens: most = Number.POSITIVE_INFINITY } = limits
  // Without limits there is nothing to remember.
  if (requests === Number.POSITIVE_INFINITY && most === Number.POSITIVE_INFINITY)
    return async (tokens) => ({ at: now(), tokens })
  let within: Admitted[] = []
  let turn: Promise<unknown> = Promise.resolve()
  const admit = async (tokens: number, signal: AbortSignal): Promise<Admitted> => {
    for (;;) {
      const time = now()
      within = within.filter(({ at }) => at > time - minute)
      const used = within.reduce((sum, each) => sum + each.tokens, 0)
      const [oldest] = within
      if (oldest === undefined || (within.length < requests && used + tokens <= most)) break
      await sleep(oldest.at + minute - time, signal)
    }
    const admitted = { at: now(), tokens }
    within.push(admitted)
    return admitted
  }
  return (tokens, signal) => {
    const mine = turn.then(() => admit(tokens, signal))
    // One that is cancelled while it waits does not stop those behind it.
    turn = mine.catch(() => undefined)
    return mine
  }
}
