import type { Language } from '../../../language/language.ts'
import { overlaps, type Span } from '../../../writing/checker/span.ts'
import { type ClaimKind, claimWords, denied } from './claim-words.ts'

/** What a sentence claims at a place, apart from its figures. */
export interface Claim extends Span {
  kind: ClaimKind
  denied: boolean
}

/** Claims of place, comparison and change in a text whose names and figures are blanked. */
export function readClaims(words: string, language: Language): Claim[] {
  const found: Claim[] = []
  for (const [kind, patterns] of claimWords[language])
    for (const pattern of patterns)
      for (const match of words.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (span.end === span.start || found.some((other) => overlaps(other, span))) continue
        found.push({ kind, ...span, denied: denied[language].test(words.slice(0, span.start)) })
      }
  return found.toSorted((a, b) => a.start - b.start)
}
