import { ConstantBackoff, handleWhen, retry } from 'cockatiel'
import type { ChatModel } from './chat-model.ts'
import type { Clock } from './clock.ts'
import { isPassing, ModelError } from './model-error.ts'

/** How often and how patiently to ask again. */
export interface RetrySettings {
  clock: Clock
  /** Between 0 and 1, as Math.random: pauses are spread so that requests that failed together do not come together again. */
  random: () => number
  /** Attempts after the first. */
  attempts?: number
  /** Longest first pause, in milliseconds; each next one may be twice as long, up to `longest`. */
  base?: number
  longest?: number
  /** A pause that the provider asks for and that is longer is not waited for. */
  patience?: number
  /** Waits for a breaker too, where no other model stands in. */
  waitsForBreaker?: boolean
}

/**
 * Asks again where the failure may pass: a limit of the rate, a failing server, a slow answer, a cut connection. Exponential backoff with full
 * jitter (Brooker, "Exponential Backoff and Jitter", AWS 2015), and never sooner than the provider’s Retry-After.
 * The signal ends a pause at once.
 */
export function withRetry(model: ChatModel, settings: RetrySettings): ChatModel {
  const {
    clock,
    random,
    attempts = 5,
    base = 1_000,
    longest = 30_000,
    patience = 120_000,
    waitsForBreaker = false,
  } = settings
  const pauseAfter = (error: unknown, attempt: number): number => {
    const spread = random() * Math.min(longest, base * 2 ** (attempt - 1))
    return (wantedPause(error) ?? 0) + spread
  }
  const again = (error: unknown): boolean =>
    (isPassing(error) || (waitsForBreaker && error instanceof ModelError && error.code === 'models/breaker-open')) &&
    (wantedPause(error) ?? 0) <= patience
  // The pause is ours: that of the library does not end when the work is cancelled.
  const policy = retry(handleWhen(again), { maxAttempts: attempts, backoff: new ConstantBackoff(0) })
  return {
    name: model.name,
    generate: (request) => {
      let failure: unknown
      return policy.execute(async ({ attempt }) => {
        if (attempt > 0) await clock.sleep(pauseAfter(failure, attempt), request.signal)
        try {
          return await model.generate(request)
        } catch (error) {
          failure = error
          throw error
        }
      }, request.signal)
    },
  }
}

/** The pause that a failure itself asks for, in milliseconds. */
function wantedPause(error: unknown): number | undefined {
  if (!(error instanceof ModelError)) return undefined
  if (error.code === 'models/breaker-open') return (error as ModelError<'models/breaker-open'>).data.seconds * 1000
  return error.evidence.retryAfter
}
