import type { ChatRequest, TokenUsage } from './chat-model.ts'
import { estimateTokens } from './estimate-tokens.ts'

/** Tokens of an answer whose length nobody limited. */
export const usualAnswer = 1000

/** The most that a request can take, before anybody counted it. */
export const mostTokens = ({
  messages,
  parameters,
}: Pick<ChatRequest<unknown>, 'messages' | 'parameters'>): TokenUsage => ({
  input: messages.reduce((sum, { content }) => sum + estimateTokens(content), 0),
  output: parameters.maxTokens ?? usualAnswer,
})
