import { terminalTexts as english, type TerminalTexts } from '../../language/en/chat-terminal.ts'
import type { Language } from '../../language/language.ts'
import { terminalTexts as chinese } from '../../language/zh/chat-terminal.ts'

/** What the talk in the terminal says, per language. */
export const terminalTexts: Record<Language, TerminalTexts> = { en: english, zh: chinese }
