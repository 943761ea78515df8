import type { ChatMessage } from '../models/chat-model.ts'
import type { PromptFile } from './prompt-file.ts'

/**
 * The messages of a prompt with values in its template. A value is put in as it is and never read as a template.
 * @throws Error where a value of the front matter is not given: a fault of the program
 */
export function renderPrompt(prompt: PromptFile, values: Readonly<Record<string, string>>): ChatMessage[] {
  const filled = (template: string): string =>
    template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`prompt ${prompt.name}: no value for ${name}`)
      return value
    })
  const user: ChatMessage = { role: 'user', content: filled(prompt.user).trim() }
  return prompt.system === '' ? [user] : [{ role: 'system', content: filled(prompt.system) }, user]
}
