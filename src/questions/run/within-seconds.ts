import type { EngineTurns } from '../../engine/engine-turns.ts'

/**
 * Has the engine for a query no longer than a limit; waiting for others does not count.
 * @returns what the query answers, or undefined where it was stopped for taking too long
 * @throws ShoalError run/cancelled where the signal stopped it
 */
export async function withinSeconds<T>(
  seconds: number,
  { take, signal }: { take: EngineTurns['take']; signal: AbortSignal },
  work: () => Promise<T>,
): Promise<T | undefined> {
  const late = new AbortController()
  try {
    return await take(AbortSignal.any([signal, late.signal]), async () => {
      const timer = setTimeout(() => late.abort(), seconds * 1000)
      try {
        return await work()
      } finally {
        clearTimeout(timer)
      }
    })
  } catch (error) {
    if (late.signal.aborted && !signal.aborted) return undefined
    throw error
  }
}
