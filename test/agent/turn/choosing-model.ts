import type { ChatModel, ChatReply, ChatRequest } from '../../../src/writing/models/chat-model.ts'
import { parseAnswer } from '../../../src/writing/models/parse-answer.ts'

interface Choice {
  tool: string
  input: Record<string, unknown>
}

/** A model that chooses by a script, its last choice again and again, and records what it was asked. */
export function choosingModel(...script: [Choice, ...Choice[]]): ChatModel & { asked: ChatRequest[] } {
  const asked: ChatRequest[] = []
  return {
    name: 'choosing',
    asked,
    generate: async <T>(request: ChatRequest<T>): Promise<ChatReply<T>> => {
      const call = script[Math.min(asked.push(request as unknown as ChatRequest), script.length) - 1]
      const text = JSON.stringify({ call })
      const parsed = request.form && parseAnswer(text, request.form)
      if (parsed === undefined) throw new Error('the script does not fit the form')
      return { value: parsed.value, text, usage: { input: 10, output: 5 }, model: 'choosing' }
    },
  }
}
