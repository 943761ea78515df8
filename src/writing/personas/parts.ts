import type { Part } from './persona.ts'
import { needsSpace } from './space-han.ts'

const textOf = (part: Part): string => (typeof part === 'string' ? part : part.text)

/** The words of parts, as a reader sees them. */
export const wordsOf = (parts: readonly Part[]): string => parts.map(textOf).join('')

/** Sets figures and Latin names off from the Chinese around them; the words take the space, the fact’s text stays as it is. */
export const spaced = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part, index): Part[] => {
    const before = parts[index - 1]
    if (before === undefined || !needsSpace(textOf(before), textOf(part))) return [part]
    return typeof part === 'string' ? [` ${part}`] : [' ', part]
  })
