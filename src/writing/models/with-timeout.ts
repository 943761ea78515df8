import type { ChatModel } from './chat-model.ts'
import type { Clock } from './clock.ts'
import { ModelError } from './model-error.ts'

/** Ends a request that takes longer than so many milliseconds. @throws ModelError models/timeout */
export function withTimeout(model: ChatModel, milliseconds: number, { sleep }: Clock): ChatModel {
  return {
    name: model.name,
    generate: async (request) => {
      // One controller ends the request, the other the waiting.
      const request_ = new AbortController()
      const waiting = new AbortController()
      const signal = AbortSignal.any([request.signal, request_.signal])
      const tooLate = sleep(milliseconds, waiting.signal).then(
        () => {
          throw new ModelError('models/timeout', { model: model.name, seconds: milliseconds / 1000 })
        },
        // The answer came first: nobody waits for this any more.
        () => new Promise<never>(() => {}),
      )
      try {
        return await Promise.race([model.generate({ ...request, signal }), tooLate])
      } finally {
        waiting.abort()
        request_.abort()
      }
    },
  }
}
