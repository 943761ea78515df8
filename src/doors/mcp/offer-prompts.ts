import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { Language } from '../../language/language.ts'
import { mcpTexts } from './mcp-texts.ts'

/** Requests that people may begin with; each can be had in both languages. */
export function offerPrompts(server: McpServer, usual: Language): void {
  for (const [name, prompt] of Object.entries(mcpTexts[usual].prompts)) {
    const fields = Object.entries(prompt.arguments).map(([field, about]) => [
      field,
      z.string().optional().describe(about),
    ])
    const argsSchema: Record<string, z.ZodOptional<z.ZodType<string, string>>> = {
      ...Object.fromEntries(fields),
      language: Language.optional().describe(mcpTexts[usual].languageField),
    }
    server.registerPrompt(name, { title: prompt.title, description: prompt.about, argsSchema }, (given) => {
      const language = Language.safeParse(given['language']).data ?? usual
      const asked = mcpTexts[language].prompts[promptName.parse(name)]
      const values = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value ?? '')]))
      return {
        description: asked.about,
        messages: [{ role: 'user', content: { type: 'text', text: asked.text(values) } }],
      }
    })
  }
}

const promptName = z.enum(['overview', 'change', 'win-back', 'review'])
