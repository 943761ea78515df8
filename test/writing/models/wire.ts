/** What a server of OpenAI’s chat completions is asked, as far as the doubles look at it. */
export interface WireBody {
  model: string
  messages: { role: string; content: string }[]
  stream?: boolean
  temperature?: number
  max_tokens?: number
  max_completion_tokens?: number
  response_format?: { type: string; json_schema?: { name: string; strict?: boolean; schema: Record<string, unknown> } }
}

/** An answer that a double gives: text as it comes, or an error of the protocol, or something broken. */
export type WireReply =
  | { text: string; finish?: string | null; refusal?: string; uncounted?: true }
  | {
      status: number
      error: { code?: string | null; type?: string; message: string; param?: string }
      headers?: Record<string, string>
    }
  | { page: string }
  | { cutAfter: string }

export const isText = (reply: WireReply): reply is Extract<WireReply, { text: string }> => 'text' in reply

const head = { id: 'chatcmpl-1', created: 1_790_000_000, model: 'small-1' }
const usage = { prompt_tokens: 21, completion_tokens: 7, total_tokens: 28 }

/** The answer as one document, as the protocol has it without streaming. */
export function asDocument({ text, finish = 'stop', refusal }: Extract<WireReply, { text: string }>): unknown {
  const message = { role: 'assistant', content: refusal === undefined ? text : null, refusal: refusal ?? null }
  return {
    ...head,
    object: 'chat.completion',
    choices: [{ index: 0, message, finish_reason: finish, logprobs: null }],
    usage,
  }
}

/** The answer as server-sent events, a few characters each. */
export function asEvents({
  text,
  finish = 'stop',
  refusal,
  uncounted,
}: Extract<WireReply, { text: string }>): string[] {
  const piece = (delta: object, finish_reason: string | null = null): object => ({
    ...head,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason, logprobs: null }],
  })
  const pieces = (refusal ?? text).match(/[\s\S]{1,12}/g) ?? []
  return [
    piece({ role: 'assistant', content: '' }),
    ...pieces.map((part) => piece(refusal === undefined ? { content: part } : { refusal: part })),
    ...(finish === null ? [] : [piece({}, finish)]),
    ...(uncounted ? [] : [{ ...head, object: 'chat.completion.chunk', choices: [], usage }]),
  ].map(asEvent)
}

const asEvent = (data: object): string => `data: ${JSON.stringify(data)}\n\n`

export const lastEvent = 'data: [DONE]\n\n'
