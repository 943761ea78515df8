import type { ChatSettings } from '../../workspace/chat-settings.ts'
import { newBudget } from '../../writing/models/budget.ts'
import type { ChatModel, TokenUsage } from '../../writing/models/chat-model.ts'
import { ModelError } from '../../writing/models/model-error.ts'
import { withBudget } from '../../writing/models/with-budget.ts'

/**
 * A model for one question: it is asked at most so many times, for at most so many tokens, and each request is counted. An answer that was kept costs nothing.
 * @throws ModelError models/budget
 */
export function modelOfTurn(model: ChatModel, limits: ChatSettings, spent: (usage: TokenUsage) => void): ChatModel {
  const within = withBudget(model, newBudget({ tokens: limits.tokens }), undefined)
  let calls = 0
  return {
    name: model.name,
    generate: async (request) => {
      if (calls >= limits.modelCalls)
        throw new ModelError('models/budget', { spent: calls, limit: limits.modelCalls, unit: 'requests' })
      calls++
      try {
        const reply = await within.generate(request)
        spent(reply.kept === true ? { input: 0, output: 0 } : reply.usage)
        return reply
      } catch (error) {
        spent((error instanceof ModelError ? error.evidence.usage : undefined) ?? { input: 0, output: 0 })
        throw error
      }
    },
  }
}
