import { z } from 'zod'
import type { ChatBody } from '../models/chat-body.ts'
import type { RawAnswer } from '../models/send-chat.ts'

/** A request as a line of a batch's file. */
export const requestLine = (key: string, body: ChatBody): string =>
  JSON.stringify({ custom_id: key, method: 'POST', url: '/v1/chat/completions', body })

const Line = z.object({
  custom_id: z.string(),
  response: z.object({ status_code: z.number(), body: z.unknown() }).nullish(),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
})

const Completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
})

/** What became of one request of a batch. */
export type BatchResult = { key: string } & (
  | { answer: RawAnswer }
  /** As an error of the protocol: status and the provider's error. */
  | { refused: { status: number; error: unknown } }
  /** The batch ended before it was its turn. */
  | { unasked: true }
)

/** Reads a line of a batch's output or errors; undefined where it is none, as at the end of a file that was cut. */
export function readResult(text: string): BatchResult | undefined {
  const line = Line.safeParse(jsonOf(text)).data
  if (line === undefined) return undefined
  const { custom_id: key, response, error } = line
  if (!response)
    return error?.code === 'batch_expired' || !error ? { key, unasked: true } : { key, refused: { status: 0, error } }
  const { status_code: status, body } = response
  const completion = status < 400 ? Completion.safeParse(body).data : undefined
  const [choice] = completion?.choices ?? []
  if (completion === undefined || choice === undefined) return { key, refused: { status, error: errorIn(body) } }
  const { usage } = completion
  return {
    key,
    answer: {
      text: choice.message.content ?? '',
      refusal: choice.message.refusal ?? '',
      ...(choice.finish_reason ? { finish: choice.finish_reason } : {}),
      ...(usage ? { usage: { input: usage.prompt_tokens, output: usage.completion_tokens } } : {}),
      pieces: 1,
    },
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const errorIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined
