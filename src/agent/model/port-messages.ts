import { AIMessage, type BaseMessage, ToolMessage } from '@langchain/core/messages'
import type { ChatMessage } from '../../writing/models/chat-model.ts'

/** LangChain’s messages in the words of our port: a call is what the model answered, a tool’s reply what it is told next. */
export function portMessages(messages: readonly BaseMessage[]): ChatMessage[] {
  const said: ChatMessage[] = []
  for (const message of messages.map(portMessage)) {
    const last = said.at(-1)
    // Some servers refuse two messages of one role in a row.
    if (last?.role === message.role) last.content += `\n\n${message.content}`
    else said.push(message)
  }
  return said
}

function portMessage(message: BaseMessage): ChatMessage {
  if (AIMessage.isInstance(message)) {
    const [call] = message.tool_calls ?? []
    const content = call === undefined ? message.text : JSON.stringify({ call: { tool: call.name, input: call.args } })
    return { role: 'assistant', content }
  }
  if (ToolMessage.isInstance(message)) return { role: 'user', content: message.text }
  return { role: message.type === 'system' ? 'system' : 'user', content: message.text }
}
