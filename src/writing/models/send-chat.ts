import { z } from 'zod'
import type { ChatBody } from './chat-body.ts'
import type { TokenUsage } from './chat-model.ts'
import type { Clock } from './clock.ts'
import { forgetClientVariables } from './forget-client-variables.ts'
import { type Asked, modelErrorOf } from './model-error-of.ts'

/** Where requests go, and with which key. */
export interface Connection extends Asked {
  baseUrl: string
  /** Absent: the server needs none. */
  key?: string
  clock: Clock
}

/** An answer as it came, before anything is made of it. */
export interface RawAnswer {
  text: string
  /** What the model said in place of an answer. */
  refusal: string
  /** The provider’s word for why it stopped; absent where none came. */
  finish?: string
  /** Absent where the server does not count. */
  usage?: TokenUsage
  /** Pieces that came: none means that this was no stream of answers. */
  pieces: number
}

/** A piece of a stream, as far as it is read here. */
const Piece = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .default([]),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
})

/**
 * Sends a body and reads the answer as it comes: a stream keeps what had come when the rest fails, and can be cancelled.
 * The request is made on the level of raw pieces, because the messages that LangChain makes of them lose refusals, and
 * because its parsing of structured output drops text and usage of an answer that was cut off.
 * @throws ModelError; ShoalError run/cancelled
 */
export async function sendChat(
  body: ChatBody,
  connection: Connection,
  { signal, onText }: { signal: AbortSignal; onText?: ((piece: string) => void) | undefined },
): Promise<RawAnswer> {
  const answer: RawAnswer = { text: '', refusal: '', pieces: 0 }
  try {
    signal.throwIfAborted()
    const pieces = await (await client(connection)).completionWithRetry(
      { ...body, stream: true, stream_options: { include_usage: true } },
      { signal },
    )
    for await (const raw of pieces) {
      signal.throwIfAborted()
      addPiece(answer, Piece.parse(raw), onText)
    }
    // The client ends a stream that was cancelled as if it were complete.
    signal.throwIfAborted()
    return answer
  } catch (error) {
    throw modelErrorOf(error, connection, signal, connection.clock.now(), evidenceOf(answer))
  }
}

/** LangChain’s client of OpenAI’s protocol. Its retries are off: they would hide what failed from ours. */
async function client({ model, baseUrl, key }: Connection) {
  forgetClientVariables()
  const { ChatOpenAICompletions } = await import('@langchain/openai')
  return new ChatOpenAICompletions({
    model,
    apiKey: key ?? 'none',
    maxRetries: 0,
    // Whose account it is goes with the key; names of another account are not for this server.
    configuration: { baseURL: baseUrl, maxRetries: 0, logLevel: 'off', organization: null, project: null },
  })
}

function addPiece(
  answer: RawAnswer,
  { choices: [choice], usage }: z.infer<typeof Piece>,
  onText?: (piece: string) => void,
): void {
  answer.pieces++
  const piece = choice?.delta?.content ?? ''
  answer.text += piece
  answer.refusal += choice?.delta?.refusal ?? ''
  if (choice?.finish_reason) answer.finish = choice.finish_reason
  if (usage) answer.usage = { input: usage.prompt_tokens, output: usage.completion_tokens }
  if (piece !== '') onText?.(piece)
}

const evidenceOf = ({ pieces, text, usage }: RawAnswer) =>
  pieces === 0 ? {} : { text, ...(usage === undefined ? {} : { usage }) }
