import { ShoalError } from '../../workspace/errors.ts'

/** Waits for work no longer than a signal lets it. @throws ShoalError run/cancelled */
export async function stopping<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: () => void = () => undefined
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new ShoalError('run/cancelled', {}))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
    // What is no longer waited for may still fail, and nobody hears of it.
    work.catch(() => undefined)
  }
}
