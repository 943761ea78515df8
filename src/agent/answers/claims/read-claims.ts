import type { Language } from '../../../language/language.ts'
import { overlaps, type Span } from '../../../writing/checker/span.ts'
import { type ClaimKind, claimWords, denied, idioms, ordinals } from './claim-words.ts'

/** What a sentence claims at a place, apart from its figures. */
export interface Claim extends Span {
  kind: ClaimKind
  denied: boolean
  /** The part of the sentence between two commas or joining words that it stands in. */
  clause: Span
}

/** "Rose most", "fell furthest", 降幅最大: as far apart a change and a place are one claim. */
const joined = 3

/** Claims of place, comparison and change in a text whose names and figures are blanked. */
export function readClaims(text: string, language: Language): Claim[] {
  const words = idioms[language].reduce(
    (rest, idiom) => rest.replace(idiom, (found) => '\ue005'.repeat(found.length)),
    text,
  )
  const found: Claim[] = []
  for (const [kind, patterns] of claimWords[language])
    for (const pattern of patterns)
      for (const match of words.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (span.end === span.start || found.some((other) => overlaps(other, span))) continue
        found.push({
          kind: asCounted(kind, match[1], language),
          ...span,
          denied: denied[language].test(words.slice(0, span.start)),
          clause: clauseAt(words, span),
        })
      }
  return mostChanged(found.toSorted((a, b) => a.start - b.start))
}

const border = /[,;:.!?，；：。！？]|\b(?:and|but|while|whereas)\b|而|但/g

function clauseAt(words: string, { start, end }: Span): Span {
  const before = [...words.slice(0, start).matchAll(border)].at(-1)
  const after = words.slice(end).search(border)
  return {
    start: before === undefined ? 0 : before.index + before[0].length,
    end: after < 0 ? words.length : end + after,
  }
}

/** "Comes first" is a top, "second highest" is none: places in between are held by no rule. */
function asCounted(kind: ClaimKind, word: string | undefined, language: Language): ClaimKind {
  if (word === undefined) return kind
  const place = ordinals[language][word.toLowerCase()]
  if (kind === 'open') return place === 1 ? 'top' : place === -1 ? 'bottom' : 'open'
  return (kind === 'top' || kind === 'bottom') && place !== 1 ? 'open' : kind
}

/** The place of a change among the changes. */
const mostChanged = (claims: readonly Claim[]): Claim[] =>
  claims.flatMap((claim, index) => {
    const before = claims[index - 1]
    if (claim.kind !== 'top' || before === undefined || claim.start - before.end > joined) return [claim]
    if (before.kind === 'rise') return [{ ...claim, kind: 'rise-most' as const }]
    return before.kind === 'fall' ? [{ ...claim, kind: 'fall-most' as const }] : [claim]
  })
