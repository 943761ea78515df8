import type { ClaimContext } from '../claim-context.ts'
import { blank } from '../plain-text.ts'
import type { Span } from '../span.ts'
import { type KnownName, knownNames } from './known-names.ts'

/** A name as it stands in a text, with all that it may name. */
export interface FoundName extends Span {
  text: string
  names: KnownName[]
}

/** Names are told from common words by how they are written; these kinds are read in any case. */
const anyCase = new Set(['product', 'place', 'category', 'entry'])
/** "US" is a country, and "us" is not. */
const isInitials = ({ kind, text }: KnownName): boolean => kind === 'place' && /^(?:[A-Z]\.?){2,3}$/.test(text)
const isAnyCase = (name: KnownName): boolean => anyCase.has(name.kind) && !isInitials(name)

/** Finds the names of all sheets in a text, the longest first, and those of the sheet that the sentence is about before others. */
export function findNames(text: string, { sheet, sheets }: Pick<ClaimContext, 'sheet' | 'sheets'>): FoundName[] {
  const lower = text.toLowerCase()
  const all = [sheet, ...sheets.filter((other) => other.segment !== sheet.segment)].flatMap((each) => knownNames(each))
  const present = new Map<string, KnownName[]>()
  for (const name of all) {
    const written = plainName(name.text)
    const own = name.segment === sheet.segment && (name.kind === 'segment' || name.kind === 'value')
    const has = isAnyCase(name) || own ? lower.includes(written.toLowerCase()) : text.includes(written)
    if (has) present.set(written.toLowerCase(), [...(present.get(written.toLowerCase()) ?? []), name])
  }
  const ranked = [...present].toSorted(
    ([a, ofA], [b, ofB]) =>
      b.length - a.length || Number(isOwn(ofB, sheet.segment)) - Number(isOwn(ofA, sheet.segment)),
  )
  const found: FoundName[] = []
  let rest = lower
  for (const [written, names] of ranked) {
    for (let start = rest.indexOf(written); start >= 0; start = rest.indexOf(written, start + 1)) {
      const end = start + written.length
      const spelled = names.filter(
        (name) =>
          isAnyCase(name) ||
          (name.segment === sheet.segment && !isInitials(name)) ||
          text.slice(start, end) === plainName(name.text),
      )
      if (spelled.length === 0 || !standsAlone(text, start, end)) continue
      found.push({ start, end, text: text.slice(start, end), names: spelled })
      rest = blank(rest, start, end)
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const isOwn = (names: KnownName[], segment: string): boolean => names.some((name) => name.segment === segment)
const plainName = (name: string): string => name.replaceAll('’', "'")

/** A Latin name ends where its word ends; a plural s may follow. */
function standsAlone(text: string, start: number, end: number): boolean {
  const latin = /[A-Za-z0-9]/
  const first = text.charAt(start)
  const last = text.charAt(end - 1)
  if (latin.test(first) && latin.test(text.charAt(start - 1))) return false
  return !latin.test(last) || !latin.test(text.charAt(end))
}
