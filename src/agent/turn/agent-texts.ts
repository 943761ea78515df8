import { chatAgent as en } from '../../language/en/chat-agent.ts'
import type { Language } from '../../language/language.ts'
import { chatAgent as zh } from '../../language/zh/chat-agent.ts'

/** What the agent says of its own accord, by language. */
export const agentTexts: Record<Language, typeof en> = { en, zh }
