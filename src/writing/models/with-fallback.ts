import type { ChatModel } from './chat-model.ts'
import { ModelError, type ModelErrorCode } from './model-error.ts'

/** A used-up budget is used up for every model, and an answer that came is for the writer to repair. */
const stays: ReadonlySet<string> = new Set<ModelErrorCode>([
  'models/budget',
  'models/no-price',
  'models/not-the-form',
  'models/cut-off',
  'models/empty',
])

/**
 * Asks the next model where one cannot answer: even a wrong key leaves the next one free to. A cancelled request ends it. Where all fail, the failure is that of the first, which is the one that was wanted.
 * @param chain in order of preference, at least one
 */
export function withFallback(chain: readonly [ChatModel, ...ChatModel[]]): ChatModel {
  const [first, ...rest] = chain
  return {
    name: first.name,
    generate: async (request) => {
      const failures: ModelError[] = []
      for (const model of chain) {
        try {
          return await model.generate(request)
        } catch (error) {
          if (!(error instanceof ModelError) || stays.has(error.code)) throw error
          failures.push(error)
        }
      }
      const [failure, ...others] = failures
      if (failure === undefined || rest.length === 0) throw failure
      throw new ModelError(failure.code, failure.data, { ...failure.evidence, others }, failure.cause)
    },
  }
}
