import type { AgentMiddleware } from 'langchain'

/** Settings of LangChain’s limits, as far as they are used here. */
interface Limit {
  runLimit: number
  exitBehavior: 'end'
}

/** LangChain’s own limits of calls in one run: where one is reached, the run ends without an answer. */
export async function callLimits(limits: { modelCalls: number; toolCalls: number }): Promise<AgentMiddleware[]> {
  const { modelCallLimitMiddleware, toolCallLimitMiddleware } = await import('langchain')
  // Both are typed by zod 3, whose types do not meet those of zod 4 here; what they take and are is written above.
  const limitModel = modelCallLimitMiddleware as unknown as (limit: Limit) => AgentMiddleware
  const limitTools = toolCallLimitMiddleware as unknown as (limit: Limit) => AgentMiddleware
  return [
    limitModel({ runLimit: limits.modelCalls, exitBehavior: 'end' }),
    limitTools({ runLimit: limits.toolCalls, exitBehavior: 'end' }),
  ]
}
