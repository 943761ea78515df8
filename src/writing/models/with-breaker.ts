import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel'
import type { ChatModel } from './chat-model.ts'
import { isProviderDown, ModelError } from './model-error.ts'

/** After so many failures in a row a provider is taken to be down. */
const failuresInARow = 8
/** How long it is then left alone, in milliseconds, before one request tries again. */
const restTime = 15_000

/** A breaker for one provider: models of one server share it. */
export function newBreaker(): CircuitBreakerPolicy {
  return circuitBreaker(handleWhen(isProviderDown), {
    breaker: new ConsecutiveBreaker(failuresInARow),
    halfOpenAfter: restTime,
  })
}

/** Asks nothing of a provider that is down. @throws ModelError models/breaker-open */
export function withBreaker(model: ChatModel, breaker: CircuitBreakerPolicy): ChatModel {
  return {
    name: model.name,
    generate: async (request) => {
      try {
        return await breaker.execute(() => model.generate(request), request.signal)
      } catch (error) {
        if (!(error instanceof BrokenCircuitError)) throw error
        throw new ModelError('models/breaker-open', { model: model.name, seconds: restTime / 1000 })
      }
    },
  }
}
