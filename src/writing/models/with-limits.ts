import { setImmediate as turn } from 'node:timers/promises'
import PQueue from 'p-queue'
import { ShoalError } from '../../workspace/errors.ts'
import type { ChatModel } from './chat-model.ts'
import type { Clock } from './clock.ts'
import { mostTokens } from './most-tokens.ts'
import { rateWindow } from './rate-window.ts'

/** What a provider allows, or a local server can bear. */
export interface RequestLimits {
  concurrency: number
  requestsPerMinute?: number | undefined
  tokensPerMinute?: number | undefined
}

/** Holds requests back so that the limits are kept. A request that is cancelled while it waits is never made. */
export function withLimits(model: ChatModel, limits: RequestLimits, clock: Clock): ChatModel {
  const queue = new PQueue({ concurrency: limits.concurrency })
  const { requestsPerMinute: requests, tokensPerMinute: tokens } = limits
  const admit = rateWindow({ requests, tokens }, clock)
  return {
    name: model.name,
    generate: async (request) => {
      try {
        const reply = await queue.add(
          async () => {
            // Providers count what an answer may take, not what it takes in the end.
            const { input, output } = mostTokens(request)
            const admitted = await admit(input + output, request.signal)
            const reply = await model.generate(request)
            admitted.tokens = reply.usage.input + reply.usage.output
            return reply
          },
          { signal: request.signal },
        )
        // What is made of an answer takes time: the next request leaves before, which takes two turns of the loop.
        await turn()
        await turn()
        return reply
      } catch (error) {
        // What the queue throws for a task that it dropped is the reason of the signal.
        if (request.signal.aborted && !(error instanceof ShoalError)) throw new ShoalError('run/cancelled', {}, error)
        throw error
      }
    },
  }
}
