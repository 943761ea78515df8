import type { BaseMessage } from '@langchain/core/messages'
import { z } from 'zod'
import type { RawAnswer } from './send-chat.ts'

/** Where LangChain’s classes put what they know of an answer; each provider has a word of its own for the reason to stop. */
const Metadata = z.object({
  finish_reason: z.string().nullish(),
  finishReason: z.string().nullish(),
  stop_reason: z.string().nullish(),
  stopReason: z.string().nullish(),
  done_reason: z.string().nullish(),
})
const Usage = z.object({ input_tokens: z.number(), output_tokens: z.number() })
const Refusal = z.object({ refusal: z.string() })

/**
 * A message of LangChain as an answer. A class that says nothing of why it stopped is believed to have finished.
 * @param parsed what the class read of structured output, which may stand in a tool call and not in the text
 */
export function answerOf(message: BaseMessage | undefined, parsed?: unknown): RawAnswer {
  if (message === undefined) return { text: '', refusal: '', pieces: 0 }
  const reasons = Metadata.safeParse(message.response_metadata).data
  const finish =
    reasons?.finish_reason ??
    reasons?.finishReason ??
    reasons?.stop_reason ??
    reasons?.stopReason ??
    reasons?.done_reason
  const usage = 'usage_metadata' in message ? Usage.safeParse(message.usage_metadata).data : undefined
  return {
    text: typeof parsed === 'object' && parsed !== null ? JSON.stringify(parsed) : message.text,
    refusal: Refusal.safeParse(message.additional_kwargs).data?.refusal ?? '',
    finish: finish ?? 'unsaid',
    ...(usage === undefined ? {} : { usage: { input: usage.input_tokens, output: usage.output_tokens } }),
    pieces: 1,
  }
}
