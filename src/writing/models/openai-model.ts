import type { Abilities } from './abilities.ts'
import { chatBody, type Wire } from './chat-body.ts'
import type { ChatModel } from './chat-model.ts'
import { type Connection, sendChat } from './send-chat.ts'
import { settleAnswer } from './settle-answer.ts'

/** What makes a model of a connection. */
export interface OpenAiModel extends Connection {
  /** See ChatModel. */
  name: string
  limitName: Wire['limitName']
  /** Asked for when a form is first wanted; a probe may stand behind it. */
  abilities: (signal: AbortSignal) => Promise<Abilities>
}

/** A model behind OpenAI’s chat completions: OpenAI itself, or any server that speaks its protocol. */
export function openAiModel(settings: OpenAiModel): ChatModel {
  const { name, model, limitName } = settings
  return {
    name,
    generate: async (request) => {
      const abilities = await settings.abilities(request.signal)
      const answer = await sendChat(chatBody(request, { model, limitName, abilities }), settings, request)
      return settleAnswer(answer, request, name, settings)
    },
  }
}
