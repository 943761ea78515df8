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

/** "They are not the largest" is true of those that have another place. */
const negated = /(?:\bnot|n't|\bnever)\s(?:\w+\s){0,3}$|(?:不是|并非|不算|从不|并不)[^，。；]{0,4}$/i

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
  for (const { pattern, pole, of, turned } of words)
    visit(pattern, ([, word], span) => {
      const place = word === undefined ? 1 : (ordinals[word.toLowerCase()] ?? 1)
      const about = factsHere(reading, span).filter(
        ({ id }) => of === undefined || of.some((prefix) => id.startsWith(prefix)),
      )
      const poleOf = ({ id }: Fact): 'top' | 'bottom' =>
        turned?.some((prefix) => id.startsWith(prefix)) === true ? (pole === 'top' ? 'bottom' : 'top') : pole
      if (negated.test(text.slice(clauseAt(reading, span.start).start, span.start)))
        return about.some((fact) => fact.rank?.clear === true && !hasPole(fact, poleOf(fact), place))
      return about.some(
        (fact) => hasPole(fact, poleOf(fact), place) || (place === 1 && leadsItsGroup(fact, pole, reading)),
      )
    })
  const boasting = reading.context.reader === 'customer' ? faultsOf(reading, 'rank', boasts, text) : []
  return [...faults, ...boasting]
}

/** What a superlative counts, where its clause says so once: the facts that count that. */
const counted: readonly (readonly [RegExp, RegExp])[] = [
  [/\brevenue\b|\bsales\b|\bturnover\b|销售额|营收/gi, /^(?:revenue|monetary|lifetime)/],
  [
    /\bof (?:the |all |their )?orders\b|\bmost orders\b|订单(?:数|量)?/gi,
    /^(?:orders|frequency|weekday|daytime|interpurchase|average_order|items_per|.*_share)/,
  ],
  [
    /\bmost customers\b|\bof (?:the |all )?customers\b|\bcustomer share\b|客户数|人数/gi,
    /^(?:customers|product|country|category|attribute|suggested)/,
  ],
]

function factsHere(reading: Reading, { start }: Span): Fact[] {
  const clause = clauseAt(reading, start)
  const piece = reading.words.slice(clause.start, clause.end)
  const named = counted.filter(([pattern]) => piece.search(pattern) >= 0)
  const [only] = named
  const here = factsIn(reading, clause)
  if (named.length === 1 && only !== undefined) {
    const fitting = (here.length > 0 ? here : reading.facts).filter(({ id }) => only[1].test(id))
    return fitting.length > 0 ? fitting : reading.facts.filter(({ id }) => only[1].test(id))
  }
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
  const amongSegments =
    /\b(?:(?:other|all|any|every|four|of the|among the|\ue002+) (?:other |\ue002+ )?(?:segments?|groups?)|segments)\b|(?:其他|所有|各|任何|个|全部)群体|\ue002群体/i.test(
      reading.words,
    )
  if (group === undefined || pole === 'bottom' || amongSegments) return false
  if (reading.figures.some(({ unit }) => unit === 'segments')) return false
  const isNamed = reading.names.some(({ names }) => names.some((name) => name.fact === fact.id))
  const rivals = reading.context.sheet.facts.filter(
    ({ id, kind }) => id.startsWith(group) && kind === 'share' && !id.includes('(other)'),
  )
  return isNamed && rivals.every(({ value }) => value <= fact.value)
}
