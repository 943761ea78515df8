import { setImmediate as turn } from 'node:timers/promises'
import { ShoalError } from '../workspace/errors.ts'

/**
 * Notices a Ctrl-C that came while a calculation kept the process from hearing it; called before anything is recorded.
 * @throws ShoalError run/cancelled
 */
export async function heed(signal: AbortSignal): Promise<void> {
  // The first turn may have looked for signals before this one came; the second looks again.
  await turn()
  await turn()
  if (signal.aborted) throw new ShoalError('run/cancelled', {})
}
