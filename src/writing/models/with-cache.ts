import { ShoalError } from '../../workspace/errors.ts'
import { answerKey } from './answer-key.ts'
import type { AnswerStore, KeptAnswer } from './answer-store.ts'
import type { ChatModel, ChatReply, ChatRequest } from './chat-model.ts'
import { parseAnswer } from './parse-answer.ts'

/**
 * Answers from what is kept, and keeps what is answered. An answer is kept under the model that gave it; of a chain, the
 * most preferred model that has one counts, so that a second run asks nothing and another order of the chain loses nothing.
 * Two equal requests at one time are made once. Failures are not kept.
 * @param names of the models that may answer, in order of preference
 */
export function withCache(model: ChatModel, store: AnswerStore, names: readonly string[]): ChatModel {
  const running = new Map<string, Promise<ChatReply<unknown>>>()
  return {
    name: model.name,
    generate: async <T>(request: ChatRequest<T>): Promise<ChatReply<T>> => {
      const { cache } = request
      if (cache === undefined) return model.generate(request)
      for (const name of names) {
        const kept = store.read(answerKey(request, cache, name))
        const reply = kept && replyOf(kept, request)
        if (reply !== undefined) return { ...reply, kept: true }
      }
      const first = answerKey(request, cache, names[0] ?? model.name)
      const already = running.get(first)
      if (already !== undefined) {
        const other = await settled(already)
        const reply = other && replyOf(other, request)
        if (reply !== undefined) return { ...reply, kept: true }
      }
      const asking = model.generate(request)
      running.set(first, asking)
      try {
        const reply = await asking
        const { text, usage } = reply
        store.save(answerKey(request, cache, reply.model), { text, usage, model: reply.model })
        return reply
      } finally {
        if (running.get(first) === asking) running.delete(first)
      }
    },
  }
}

/** What another request of the same came to; undefined where that one was cancelled, which says nothing about this one. */
async function settled(asking: Promise<ChatReply<unknown>>): Promise<KeptAnswer | undefined> {
  try {
    return await asking
  } catch (error) {
    if (error instanceof ShoalError && error.code === 'run/cancelled') return undefined
    throw error
  }
}

function replyOf<T>({ text, usage, model }: KeptAnswer, { form }: ChatRequest<T>): ChatReply<T> | undefined {
  // Without a form, T is string: the default of the port.
  const parsed = form === undefined ? { value: text as T } : parseAnswer(text, form)
  return parsed === undefined ? undefined : { value: parsed.value, text, usage, model }
}
