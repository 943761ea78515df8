import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { hash53 } from '../../numerics/hash.ts'
import type { Part, Sentence } from './persona.ts'
import { type PhraseKey, personaPhrases } from './persona-phrases.ts'
import { needsSpace } from './space-han.ts'
import type { Slot, Statement } from './statement.ts'

/** Puts statements into words; remembers what it has used. Undefined where no phrasing can be filled. */
export type Phraser = (statement: Statement) => Sentence | undefined

/** The segment’s place in the report: neighbours in it start from neighbouring phrasings, so that they do not read alike. */
export function placeInReport(sheet: FactSheet, all: readonly FactSheet[]): { place: number; report: string } {
  const place = all.findIndex((other) => other.segment === sheet.segment)
  return place < 0 ? { place: 0, report: sheet.hash } : { place, report: all.map((other) => other.hash).join() }
}

/** Chooses among phrasings by a hash of the report, the statement’s key and the segment’s place: the same sheets, the same words. */
export function phraser(sheet: FactSheet, all: readonly FactSheet[], language: Language): Phraser {
  const { place, report } = placeInReport(sheet, all)
  const used = new Map<PhraseKey, number>()
  return (statement) => {
    const { key, slots } = statement
    const options = personaPhrases[language][key].filter((template) => isFilled(template, slots))
    const count = used.get(key) ?? 0
    const template = options[(hash53(`${report} ${key}`) + place + count) % options.length]
    if (template === undefined) return undefined
    used.set(key, count + 1)
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
