import { mcpTexts as english, type McpTexts } from '../../language/en/chat-mcp.ts'
import type { Language } from '../../language/language.ts'
import { mcpTexts as chinese } from '../../language/zh/chat-mcp.ts'

/** What the MCP server says around results, per language. */
export const mcpTexts: Record<Language, McpTexts> = { en: english, zh: chinese }
