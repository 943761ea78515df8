import type { Language } from '../../language/language.ts'
import { readPrompt } from '../prompts/read-prompt.ts'
import { renderPrompt } from '../prompts/render-prompt.ts'
import type { ChatMessage } from './chat-model.ts'
import type { JsonSchema } from './lower-schema.ts'

/** The messages with the form of the answer in words at the end, for a model that takes no schema. */
export function askForForm(messages: readonly ChatMessage[], schema: JsonSchema, language: Language): ChatMessage[] {
  const content = renderPrompt(readPrompt('answer-form', language), { schema: JSON.stringify(schema) })
    .map((message) => message.content)
    .join('\n\n')
  const last = messages.at(-1)
  // Some servers refuse two messages of one role in a row.
  if (last?.role !== 'user') return [...messages, { role: 'user', content }]
  return [...messages.slice(0, -1), { role: 'user', content: `${last.content}\n\n${content}` }]
}
