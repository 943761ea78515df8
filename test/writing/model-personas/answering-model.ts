import type { ChatModel, ChatRequest } from '../../../src/writing/models/chat-model.ts'

/** A model that gives these answers one after another, each in the form asked for, and keeps what it was asked. A function answers by the form’s name. */
export function answeringModel(...answers: readonly unknown[]): ChatModel & { asked: ChatRequest<unknown>[] } {
  const asked: ChatRequest<unknown>[] = []
  return {
    name: 'scripted',
    asked,
    generate: async (request) => {
      const scripted = answers[asked.push(request) - 1]
      const answer: unknown = typeof scripted === 'function' ? scripted(request.form?.name) : scripted
      if (answer instanceof Error) throw answer
      if (request.form === undefined || answer === undefined) throw new Error(`no answer to question ${asked.length}`)
      const usage = { input: 10, output: 5 }
      return { value: request.form.schema.parse(answer), text: JSON.stringify(answer), usage, model: 'scripted' }
    },
  }
}
