import type { SlotValue } from '../checker/claim-context.ts'
import { spaced } from '../personas/parts.ts'
import type { Part } from '../personas/persona.ts'

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
  return spaced(parts)
}
