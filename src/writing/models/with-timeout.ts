import type { ChatModel } from './chat-model.ts'
import type { Clock } from './clock.ts'
import { ModelError } from './model-error.ts'

/** Ends a request that takes longer than so many milliseconds. @throws ModelError models/timeout */
export function withTimeout(model: ChatModel, milliseconds: number, { sleep }: Clock): ChatModel {
  return {
    name: model.name,
    generate: async (request) => {
      const stopAsking = new AbortController()
      const stopWaiting = new AbortController()
      const tooLate = sleep(milliseconds, stopWaiting.signal).then(
        () => {
          stopAsking.abort()
          throw new ModelError('models/timeout', { model: model.name, seconds: milliseconds / 1000 })
        },
        // The answer came first: nobody waits for this any more.
        () => new Promise<never>(() => {}),
      )
      const signal = AbortSignal.any([request.signal, stopAsking.signal])
      try {
        return await Promise.race([model.generate({ ...request, signal }), tooLate])
      } finally {
        stopWaiting.abort()
      }
    },
  }
}
