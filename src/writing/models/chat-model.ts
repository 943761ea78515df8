import type { z } from 'zod'
import type { Language } from '../../language/language.ts'

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
interface ModelParameters {
  temperature?: number
  /** Most tokens of the answer. */
  maxTokens?: number
  seed?: number
}

/** What an answer is kept under, besides messages, form, model and parameters. */
export interface CachePlace {
  /** Version of the prompt that the messages were made from. */
  prompt: string
  language: Language
  /** Which of several wanted texts. */
  variant: number
  /** Which attempt at one text: a repair is another one. */
  repeat: number
}

/** One request, in Shoal’s own words. */
export interface ChatRequest<T = string> {
  messages: readonly ChatMessage[]
  /** Absent: the answer is plain text. */
  form?: AnswerForm<T>
  parameters: ModelParameters
  signal: AbortSignal
  /** Called with each piece of the answer as it comes, where the provider streams; from the start again where a request is repeated. */
  onText?: (piece: string) => void
  /** Absent: the answer is not kept. */
  cache?: CachePlace
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
  /** Name of the model that answered: of a chain, not always the first. */
  model: string
  /** Taken from the answers that are kept: nothing was asked, nothing is paid. */
  kept?: true
}

/**
 * The port to language models. Cache, budget, retry, limits and fallback are each a function from model to model.
 * @throws ModelError for whatever kept an answer away, with the evidence
 */
export interface ChatModel {
  /** Model, and server where it is not the usual one: "gpt-5-mini", "qwen2.5@127.0.0.1:8081/v1"; part of every cache key. */
  readonly name: string
  generate: <T = string>(request: ChatRequest<T>) => Promise<ChatReply<T>>
}
