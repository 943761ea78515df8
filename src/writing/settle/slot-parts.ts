import type { SlotValue } from '../checker/claim-context.ts'
import type { Part } from '../personas/persona.ts'
import { needsSpace } from '../personas/space-han.ts'

const slot = /(\{[^{}]*\})/

/** A checked sentence as parts: what stands in a slot becomes the figure or name of its fact. */
export function slotParts(text: string, resolve: ((name: string) => SlotValue | undefined) | undefined): Part[] {
  const parts = text
    .split(slot)
    .filter((piece) => piece !== '')
    .map((piece): Part => {
      const value = slot.test(piece) ? resolve?.(piece.slice(1, -1)) : undefined
      return value === undefined ? piece : { fact: value.fact.id, text: value.text }
    })
  return parts.flatMap((part, index): Part[] => {
    const before = parts[index - 1]
    if (before === undefined || !needsSpace(textOf(before), textOf(part))) return [part]
    return typeof part === 'string' ? [` ${part}`] : [' ', part]
  })
}

const textOf = (part: Part): string => (typeof part === 'string' ? part : part.text)

/** The words of parts, as a reader sees them. */
export const wordsOf = (parts: readonly Part[]): string => parts.map(textOf).join('')
