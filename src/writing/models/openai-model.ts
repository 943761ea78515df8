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
  /** As far as they are known when a request is made. */
  abilities: () => Abilities
}

/** A model behind OpenAI’s chat completions: OpenAI itself, or any server that speaks its protocol. */
export function openAiModel(settings: OpenAiModel): ChatModel {
  const { name, model, limitName } = settings
  return {
    name,
    generate: async (request) => {
      const body = chatBody(request, { model, limitName, abilities: settings.abilities() })
      const answer = await sendChat(body, settings, request)
      return settleAnswer(answer, request, name, settings)
    },
  }
}
