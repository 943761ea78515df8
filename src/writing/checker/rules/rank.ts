import type { Fact } from '../../../facts/fact.ts'
import { clauseAt, factsIn } from '../claims/facts-about.ts'
import type { Fault } from '../fault.ts'
import { ranksEn } from '../lexicon/en/ranks.ts'
import type { RankWords } from '../lexicon/rank-words.ts'
import { ranksZh } from '../lexicon/zh/ranks.ts'
import type { Reading } from '../reading.ts'
import { faultAt, faultsOf, type Rule } from '../rule.ts'
import { overlaps, type Span } from '../span.ts'

const lexicon: Record<'en' | 'zh', RankWords> = { en: ranksEn, zh: ranksZh }

/** "Highest", "most", "ranks second": licensed by a clear place among the segments, or among the products or days of the sheet. */
export const rankRule: Rule = (reading) => {
  const { idioms, words, places, ordinals, boasts } = lexicon[reading.context.language]
  const text = idioms.reduce(
    (rest, idiom) => rest.replace(idiom, (found) => '\ue005'.repeat(found.length)),
    reading.words,
  )
  const seen: Span[] = []
  const faults: Fault[] = []
  const visit = (pattern: RegExp, holds: (match: RegExpMatchArray, span: Span) => boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }
      if (seen.some((other) => overlaps(other, span))) continue
      seen.push(span)
      if (!holds(match, span)) faults.push(faultAt(reading, 'rank', span))
    }
  }
  for (const pattern of places)
    visit(pattern, ([, word = ''], span) => {
      const place = ordinals[word.toLowerCase()] ?? 1
      const isOfNothing = place <= 1 && reading.context.writing === 'words' && factsHere(reading, span).length === 0
      return !isOfNothing && factsHere(reading, span).some((fact) => hasPlace(fact, place))
    })
  for (const { pattern, pole, of } of words)
    visit(pattern, ([, word], span) => {
      const place = word === undefined ? 1 : (ordinals[word.toLowerCase()] ?? 1)
      const about = factsHere(reading, span).filter(
        ({ id }) => of === undefined || of.some((prefix) => id.startsWith(prefix)),
      )
      return about.some((fact) => hasPole(fact, pole, place) || (place === 1 && leadsItsGroup(fact, pole, reading)))
    })
  const boasting = reading.context.reader === 'customer' ? faultsOf(reading, 'rank', boasts, text) : []
  return [...faults, ...boasting.filter((fault) => !seen.some((span) => overlaps(span, fault)))]
}

function factsHere(reading: Reading, { start }: Span): Fact[] {
  const here = factsIn(reading, clauseAt(reading, start))
  if (here.length > 0) return here
  const inSentence = factsIn(reading, { start: 0, end: reading.words.length })
  return inSentence.length > 0 ? inSentence : reading.facts
}

const hasPlace = ({ rank }: Fact, place: number): boolean =>
  rank?.clear === true && rank.place === (place === -1 ? rank.of : place)

const hasPole = ({ rank }: Fact, pole: 'top' | 'bottom', place: number): boolean =>
  rank?.clear === true && rank.place === (pole === 'top' ? place : rank.of + 1 - place)

/** A product, place, day or entry that stands before all others of its kind on the sheet, where the sentence names it. */
function leadsItsGroup(fact: Fact, pole: 'top' | 'bottom', reading: Reading): boolean {
  const group = /^(?:product|country|category|weekday|daytime|attribute:[^:]+):/.exec(fact.id)?.[0]
  // Among segments a product has no place: the figures are not ranked.
  const amongSegments = /\b(?:segments?|groups?)\b|群体|客群/i.test(reading.words) && fact.rank === undefined
  if (group === undefined || pole === 'bottom' || amongSegments) return false
  const isNamed = reading.names.some(({ names }) => names.some((name) => name.fact === fact.id))
  const rivals = reading.context.sheet.facts.filter(
    ({ id, kind }) => id.startsWith(group) && kind === 'share' && !id.includes('(other)'),
  )
  return isNamed && rivals.every(({ value }) => value <= fact.value)
}
