import type { Price } from '../../workspace/model-settings.ts'
import { type Budget, costOf } from './budget.ts'
import type { ChatModel, TokenUsage } from './chat-model.ts'
import { ModelError } from './model-error.ts'
import { mostTokens } from './with-limits.ts'

/**
 * Makes no request that could go beyond the budget. Counted is what was really used, of failed answers too, as far as
 * the server says; until then the most that it can be is reserved, and a request waits while others may leave something over.
 * @throws ModelError models/budget; models/no-price where the budget is in money and the model has no price
 */
export function withBudget(model: ChatModel, budget: Budget, price: Price | undefined): ChatModel {
  const { limit } = budget
  const amountOf = (usage: TokenUsage): number => {
    if ('tokens' in limit) return usage.input + usage.output
    if (price === undefined) throw new ModelError('models/no-price', { model: model.name })
    return costOf(usage, price)
  }
  return {
    name: model.name,
    generate: async (request) => {
      const output = request.parameters.maxTokens ?? usualAnswer
      const most = amountOf({ input: mostTokens({ ...request, parameters: {} }), output })
      await reserve(budget, most, price?.currency ?? '')
      try {
        const reply = await model.generate(request)
        budget.spent += amountOf(reply.usage)
        return reply
      } catch (error) {
        if (error instanceof ModelError && error.evidence.usage !== undefined)
          budget.spent += amountOf(error.evidence.usage)
        throw error
      } finally {
        budget.reserved -= most
        for (const resume of budget.waiting.splice(0)) resume()
      }
    },
  }
}

/** Tokens of an answer whose length nobody limited. */
const usualAnswer = 1000

async function reserve(budget: Budget, most: number, currency: string): Promise<void> {
  const limit = 'tokens' in budget.limit ? budget.limit.tokens : budget.limit.cost
  while (budget.spent + budget.reserved + most > limit) {
    if (budget.reserved <= 0) {
      const unit = 'tokens' in budget.limit ? 'tokens' : currency
      throw new ModelError('models/budget', { spent: Number(budget.spent.toFixed(4)), limit, unit })
    }
    await new Promise<void>((resolve) => budget.waiting.push(resolve))
  }
  budget.reserved += most
}
