import { spaced } from './parts.ts'
import type { Part } from './persona.ts'
import type { Slot } from './statement.ts'

/** The names of the slots in a text: "{f} of {name}" has f and name. */
export const slotNames = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === undefined ? [] : [name]))

/** Whether there is something for every slot of a text. */
export const isFilled = (text: string, slots: Readonly<Record<string, Slot>>): boolean =>
  slotNames(text).every((name) => slots[name] !== undefined)

/** A text with its slots filled, in pieces: plain words, and what comes from a fact. */
export const fillSlots = (text: string, slots: Readonly<Record<string, Slot>>): Part[] =>
  spaced(
    text
      .split(/(\{\w+\})/)
      .filter((piece) => piece !== '')
      .flatMap((piece, index): Part[] => {
        const slot = slots[piece.slice(1, -1)]
        if (slot === undefined) return [piece]
        const { fact, text, article } = slot
        return article === undefined
          ? [{ fact, text }]
          : [index === 0 ? capital(`${article} `) : `${article} `, { fact, text }]
      }),
  )

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The facts whose figures or names stand in a text. */
export const shownFacts = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : [part.fact]))
