import { turnMarkdown } from '../answers/turn-markdown.ts'
import type { Turn } from '../turn/turn.ts'

/** A talk as Markdown: each question with how it was read, what was answered, how it was found and how the turn ended. */
export const talkMarkdown = (turns: readonly Turn[]): string =>
  `${turns.map((turn) => turnMarkdown(turn).trim()).join('\n\n')}\n`
