import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { hash53 } from '../../numerics/hash.ts'
import type { Part, Sentence } from './persona.ts'
import { personaPhrases } from './persona-phrases.ts'
import { needsSpace } from './space-han.ts'
import type { Slot, Statement } from './statement.ts'

/** Puts statements into words; undefined where no phrasing can be filled. */
export type Phraser = (statement: Statement) => Sentence | undefined

/** What makes a report this report: its figures. Not the names of its segments, so that naming one leaves all words as they are. */
export const reportKey = (all: readonly FactSheet[]): string =>
  canonicalHash(
    all.map(({ segment, snapshot, facts }) => ({
      segment,
      snapshot,
      facts: facts.map(({ id, value }) => [id, value]),
    })),
  )

/**
 * Chooses among phrasings the one least used so far, beginning at a place drawn by a hash of the report and the
 * statement’s key: the same sheets give the same words, and the segments of a report do not read alike.
 */
export function phraser(report: string, language: Language): Phraser {
  const used = new Map<string, number>()
  const uses = (template: string): number => used.get(template) ?? 0
  return (statement) => {
    const { key, slots } = statement
    const options = personaPhrases[language][key].filter((template) => isFilled(template, slots))
    const start = hash53(`${report} ${key}`) % Math.max(1, options.length)
    const [template] = [...options.slice(start), ...options.slice(0, start)].toSorted((a, b) => uses(a) - uses(b))
    if (template === undefined) return undefined
    used.set(template, uses(template) + 1)
    return fill(template, statement)
  }
}

const slotPattern = /\{(\w+)\}/g

const isFilled = (template: string, slots: Record<string, Slot>): boolean =>
  [...template.matchAll(slotPattern)].every(([, name]) => name !== undefined && slots[name] !== undefined)

function fill(template: string, { slots, licence }: Statement): Sentence {
  const parts = spaced(
    template
      .split(/(\{\w+\})/)
      .filter((piece) => piece !== '')
      .map((piece) => slots[piece.slice(1, -1)] ?? piece),
  )
  const shown = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.fact]))
  return { parts, facts: [...new Set([...shown, ...licence])] }
}

const textOf = (part: Part | undefined): string => (typeof part === 'object' ? part.text : (part ?? ''))

/** Sets figures and Latin names off from the Chinese around them; the words take the space, the fact’s text stays as it is. */
const spaced = (parts: Part[]): Part[] =>
  parts.flatMap((part, index): Part[] => {
    const before = parts[index - 1]
    if (before === undefined || !needsSpace(textOf(before), textOf(part))) return [part]
    return typeof part === 'string' ? [` ${part}`] : [' ', part]
  })
