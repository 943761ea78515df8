import type { ModelSettings } from '../../workspace/model-settings.ts'
import type { Wire } from './chat-body.ts'
import type { Clock } from './clock.ts'
import { openAiUrl } from './name-of-model.ts'
import type { Connection } from './send-chat.ts'

/** Where the requests to a model of shoal.yaml go. @param key absent where the server needs none */
export function connectionOf(
  { name: model, baseUrl = openAiUrl }: ModelSettings,
  key: string | undefined,
  clock: Clock,
): Connection {
  const server = new URL(baseUrl).origin
  return {
    model,
    server,
    baseUrl,
    secrets: key === undefined ? [] : [key],
    ...(key === undefined ? {} : { key }),
    clock,
  }
}

/** See Wire: OpenAI itself has a name of its own for the limit of an answer. */
export const limitNameOf = ({ baseUrl = openAiUrl }: ModelSettings): Wire['limitName'] =>
  new URL(baseUrl).host === new URL(openAiUrl).host ? 'max_completion_tokens' : 'max_tokens'
