import { ShoalError } from '../../workspace/errors.ts'
import type { Price } from '../../workspace/model-settings.ts'
import { answerKey } from '../models/answer-key.ts'
import { amountOf, type Budget, reserve, usedUp } from '../models/budget.ts'
import type { ChatModel, ChatRequest, TokenUsage } from '../models/chat-model.ts'
import { ModelError } from '../models/model-error.ts'
import { mostTokens } from '../models/most-tokens.ts'
import { limitAnswer } from '../models/with-answer-limit.ts'

/** Thrown in place of an answer that a batch is to bring. */
export class AwaitsBatch extends Error {
  override readonly name = 'AwaitsBatch'
}

/** A request that waits for a batch. */
interface Gathered {
  request: ChatRequest<unknown>
  /** Most tokens that it can take. */
  most: TokenUsage
}

/** What is gathered for batches, and what came of those before. */
export interface Gathering {
  /** Requests without an answer, by the key that their answers are kept under. */
  requests: Map<string, Gathered>
  /** Keys that are in an open batch. */
  open: Set<string>
  /** Why a batch of this run brought no answer. */
  failures: Map<string, ShoalError>
  /** Keys that a batch of this run has brought something for. */
  collected: Set<string>
}

export const newGathering = (): Gathering => ({
  requests: new Map(),
  open: new Set(),
  failures: new Map(),
  collected: new Set(),
})

/**
 * A model that asks nobody: it notes down what it is asked, for a batch. Kept answers stand before it.
 * @param maxTokens in place of the limit that a request sets
 * @throws AwaitsBatch; the ModelError that a batch of this run brought instead; models/budget
 */
export function withBatch(
  name: string,
  gathering: Gathering,
  spending: { budget: Budget; price: Price | undefined } | undefined,
  maxTokens?: number,
): ChatModel {
  const { requests, open, failures, collected } = gathering
  return {
    name,
    generate: async (request) => {
      if (request.signal.aborted) throw new ShoalError('run/cancelled', {})
      if (request.cache === undefined) throw new TypeError('what a batch brings is found again by its key')
      const key = answerKey(request, request.cache, name)
      const failure = failures.get(key)
      if (failure !== undefined) throw failure
      if (collected.has(key))
        throw new ModelError('models/not-the-form', { model: name, form: request.form?.name ?? '' })
      if (!requests.has(key)) {
        const limited = limitAnswer(request, maxTokens)
        const most = mostTokens(limited)
        if (spending !== undefined && !open.has(key)) {
          const { budget, price } = spending
          if (!reserve(budget, amountOf(budget, most, price, name))) throw usedUp(budget, price)
        }
        requests.set(key, { request: limited, most })
      }
      throw new AwaitsBatch()
    },
  }
}
