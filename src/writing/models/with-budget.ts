import type { Price } from '../../workspace/model-settings.ts'
import { amountOf, type Budget, reserve, usedUp } from './budget.ts'
import type { ChatModel } from './chat-model.ts'
import { ModelError } from './model-error.ts'
import { mostTokens } from './most-tokens.ts'

/**
 * Makes no request that could go beyond the budget. Counted is what was really used, of failed answers too, as far as
 * the server says; until then the most that it can be is reserved, and a request waits while others may leave something over.
 * @throws ModelError models/budget; models/no-price where the budget is in money and the model has no price
 */
export function withBudget(model: ChatModel, budget: Budget, price: Price | undefined): ChatModel {
  return {
    name: model.name,
    generate: async (request) => {
      const most = amountOf(budget, mostTokens(request), price, model.name)
      while (!reserve(budget, most)) {
        if (budget.reserved <= 0) throw usedUp(budget, price)
        await new Promise<void>((resolve) => budget.waiting.push(resolve))
      }
      try {
        const reply = await model.generate(request)
        budget.spent += amountOf(budget, reply.usage, price, model.name)
        return reply
      } catch (error) {
        if (error instanceof ModelError && error.evidence.usage !== undefined)
          budget.spent += amountOf(budget, error.evidence.usage, price, model.name)
        throw error
      } finally {
        budget.reserved -= most
        for (const resume of budget.waiting.splice(0)) resume()
      }
    },
  }
}
