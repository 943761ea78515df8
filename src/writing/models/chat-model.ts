import type { z } from 'zod'

export interface ChatMessage {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** The form that an answer must have; adapters lower the schema to what their provider honours, and parse again. */
export interface AnswerForm<T = unknown> {
  /** Letters, digits, - and _ only: providers ask for that. */
  name: string
  schema: z.ZodType<T>
}

/** What a request may set; each is left to the provider where it is absent. */
export interface ModelParameters {
  temperature?: number
  /** Most tokens of the answer. */
  maxTokens?: number
  seed?: number
}

/** One request, in Shoal’s own words. */
export interface ChatRequest<T = string> {
  messages: readonly ChatMessage[]
  /** Absent: the answer is plain text. */
  form?: AnswerForm<T>
  parameters: ModelParameters
  signal: AbortSignal
  /** Called with each piece of the answer as it comes, where the provider streams. */
  onText?: (piece: string) => void
}

export interface TokenUsage {
  input: number
  output: number
}

/** An answer that came whole and, where a form was asked for, has it. */
export interface ChatReply<T = string> {
  value: T
  /** The raw text, kept as evidence. */
  text: string
  usage: TokenUsage
  /** The model that answered: of a chain, not always the first. */
  model: string
}

/**
 * The port to language models. Cache, budget, retry, limits and fallback are each a function from model to model.
 * @throws ModelError for whatever kept an answer away, with the evidence
 */
export interface ChatModel {
  /** Provider and model, as in "openai:gpt-5-mini"; part of every cache key. */
  readonly name: string
  generate: <T = string>(request: ChatRequest<T>) => Promise<ChatReply<T>>
}
