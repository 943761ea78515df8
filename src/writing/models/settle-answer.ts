import type { ChatReply, ChatRequest, TokenUsage } from './chat-model.ts'
import { estimateTokens } from './estimate-tokens.ts'
import { ModelError, type ModelEvidence } from './model-error.ts'
import type { Asked } from './model-error-of.ts'
import { parseAnswer } from './parse-answer.ts'
import { scrub } from './scrub.ts'
import type { RawAnswer } from './send-chat.ts'

/** Words for "the limit of the answer was reached", in the protocols of several providers. */
const cutOff = new Set(['length', 'max_tokens', 'MAX_TOKENS', 'max_output_tokens'])
const filtered = new Set(['content_filter', 'SAFETY', 'PROHIBITED_CONTENT', 'BLOCKLIST', 'guardrail_intervened'])

/**
 * What an answer comes to: its value, or why it cannot be used.
 * @param name of the model, for the reply
 * @throws ModelError models/refusal, models/cut-off, models/content-filter, models/unfinished, models/not-a-chat-server, models/empty, models/not-the-form
 */
export function settleAnswer<T>(answer: RawAnswer, request: ChatRequest<T>, name: string, asked: Asked): ChatReply<T> {
  const { model, server, secrets } = asked
  const text = scrub(answer.text, secrets)
  const usage = answer.usage ?? usageOf(request, answer)
  const evidence: ModelEvidence = { text, usage, ...(answer.finish === undefined ? {} : { finish: answer.finish }) }
  if (answer.pieces === 0) throw new ModelError('models/not-a-chat-server', { model, server })
  if (answer.refusal !== '' || answer.finish === 'refusal')
    throw new ModelError('models/refusal', { model }, { ...evidence, text: scrub(answer.refusal, secrets) || text })
  if (answer.finish === undefined) throw new ModelError('models/unfinished', { model }, evidence)
  if (cutOff.has(answer.finish)) throw new ModelError('models/cut-off', { model }, evidence)
  if (filtered.has(answer.finish)) throw new ModelError('models/content-filter', { model }, evidence)
  if (text.trim() === '') throw new ModelError('models/empty', { model }, evidence)
  const value = readValue(text, request)
  if (value === undefined)
    throw new ModelError('models/not-the-form', { model, form: request.form?.name ?? '' }, evidence)
  return { value: value.value, text, usage, model: name }
}

function readValue<T>(text: string, { form }: ChatRequest<T>): { value: T } | undefined {
  // Without a form, T is string: the default of the port.
  return form === undefined ? { value: text as T } : parseAnswer(text, form)
}

function usageOf({ messages }: ChatRequest<unknown>, { text, refusal }: RawAnswer): TokenUsage {
  return {
    input: messages.reduce((sum, { content }) => sum + estimateTokens(content), 0),
    output: estimateTokens(text + refusal),
  }
}
