import type { Language } from '../../language/language.ts'
import type { Span } from '../../writing/checker/span.ts'
import type { CallResult } from './call-result.ts'
import { namedRows } from './named-rows.ts'

/** A name of a result as it stands in a sentence, and which rows of which call it means. */
export interface ShownName extends Span {
  text: string
  means: { call: string; rows: number[] }[]
}

const latin = /[\p{Script=Latin}\p{N}]/u

/** Finds the names of results in a text, the longest first; a Latin name ends where its word ends. */
export function shownNames(text: string, calls: readonly CallResult[], language: Language): ShownName[] {
  const known = new Map<string, ShownName['means']>()
  for (const { call, result } of calls)
    for (const [name, rows] of namedRows(result, language))
      known.set(name, [...(known.get(name) ?? []), { call, rows }])
  const lower = text.toLowerCase()
  const found: ShownName[] = []
  for (const name of [...known.keys()].toSorted((a, b) => b.length - a.length)) {
    const written = name.toLowerCase()
    for (let start = lower.indexOf(written); start >= 0; start = lower.indexOf(written, start + 1)) {
      const end = start + written.length
      if (found.some((other) => other.start < end && start < other.end) || !standsAlone(text, start, end)) continue
      found.push({ start, end, text: text.slice(start, end), means: known.get(name) ?? [] })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const standsAlone = (text: string, start: number, end: number): boolean =>
  !(latin.test(text.charAt(start)) && latin.test(text.charAt(start - 1))) &&
  !(latin.test(text.charAt(end - 1)) && latin.test(text.charAt(end)))
