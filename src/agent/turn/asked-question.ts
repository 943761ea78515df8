import { visibleText } from '../../facts/visible-text.ts'
import { agentTexts } from './agent-texts.ts'
import type { Outcome } from './outcome.ts'
import type { Asked } from './turn-parts.ts'

/** Longest question that is read, in characters: each further word costs time and says nothing that a question needs. */
const longest = 2000

/** How much of a longer one is kept, so that it is known again. */
const kept = 80

/** A question as it came in at a door: what is read and kept of it, without characters that nobody sees, and whether it is too long to be read. */
export function askedQuestion(text: string): { text: string; isTooLong: boolean } {
  const trimmed = text.trim()
  if (!isLongerThan(trimmed, longest)) return { text: visibleText(trimmed).trim(), isTooLong: false }
  return { text: `${visibleText(trimmed.slice(0, kept)).trim()}…`, isTooLong: true }
}

/** Counted only where the units of storage leave it open. */
const isLongerThan = (text: string, limit: number): boolean =>
  text.length > limit && (text.length > 2 * limit || [...text].length > limit)

/** The answer to a question that is too long: nothing reads it. */
export const refuseLong = async ({ language }: Asked): Promise<Outcome> => ({
  kind: 'refused',
  reason: agentTexts[language].tooLong(longest.toLocaleString('en')),
})
