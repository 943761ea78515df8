import type { ChatModel, ChatRequest } from './chat-model.ts'

/** A request with the limit of shoal.yaml in place of its prompt’s: what a model thinks before it writes counts towards it. */
export const limitAnswer = <T>(request: ChatRequest<T>, maxTokens: number | undefined): ChatRequest<T> =>
  maxTokens === undefined ? request : { ...request, parameters: { ...request.parameters, maxTokens } }

/** Asks every question with that limit. Kept answers came whole, whatever it was, so they stand before this. */
export const withAnswerLimit = (model: ChatModel, maxTokens: number | undefined): ChatModel => ({
  name: model.name,
  generate: (request) => model.generate(limitAnswer(request, maxTokens)),
})
