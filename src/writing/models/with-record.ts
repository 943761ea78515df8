import type { ErrorCode } from '../../language/error-data.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { ChatModel, TokenUsage } from './chat-model.ts'
import type { Clock } from './clock.ts'
import { ModelError } from './model-error.ts'

/** One request that was made, for progress, for the exam, and for what a run says at its end. */
export interface ModelCall {
  model: string
  milliseconds: number
  usage: TokenUsage
  /** Absent where an answer came. */
  failure?: ErrorCode
}

/** Tells of each request that is made, whether it is answered or not. */
export function withRecord(model: ChatModel, onCall: (call: ModelCall) => void, { now }: Clock): ChatModel {
  return {
    name: model.name,
    generate: async (request) => {
      const start = now()
      const tell = (usage: TokenUsage, failure?: ErrorCode): void =>
        onCall({ model: model.name, milliseconds: now() - start, usage, ...(failure === undefined ? {} : { failure }) })
      try {
        const reply = await model.generate(request)
        tell(reply.usage)
        return reply
      } catch (error) {
        const usage = error instanceof ModelError ? error.evidence.usage : undefined
        tell(usage ?? { input: 0, output: 0 }, error instanceof ShoalError ? error.code : 'internal/unexpected')
        throw error
      }
    },
  }
}
