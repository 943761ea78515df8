import type { ChatModel, ChatReply, ChatRequest } from '../../../src/writing/models/chat-model.ts'

type Line = string | Error | ((request: ChatRequest) => Promise<string>)

/** A model that answers by a script, its last line again and again, and records what it was asked. */
export function scriptedModel(name: string, ...script: [Line, ...Line[]]): ChatModel & { asked: ChatRequest[] } {
  const asked: ChatRequest[] = []
  return {
    name,
    asked,
    generate: async <T>(request: ChatRequest<T>) => {
      const plain = request as unknown as ChatRequest
      const line = script[Math.min(asked.push(plain), script.length) - 1] ?? ''
      if (line instanceof Error) throw line
      const text = typeof line === 'string' ? line : await line(plain)
      const reply: ChatReply = { value: text, text, usage: { input: 10, output: 5 }, model: name }
      return reply as unknown as ChatReply<T>
    },
  }
}
