import type { Fact } from '../../../facts/fact.ts'
import { clauseAt, factsAbout, factsIn } from '../claims/facts-about.ts'
import { relationOf } from '../claims/relation-of.ts'
import type { Fault } from '../fault.ts'
import type { DirectionWord, DirectionWords } from '../lexicon/direction-words.ts'
import { directionsEn } from '../lexicon/en/directions.ts'
import { directionsZh } from '../lexicon/zh/directions.ts'
import type { Reading } from '../reading.ts'
import { faultAt, faultsOf, type Rule } from '../rule.ts'
import { overlaps, type Span } from '../span.ts'

const lexicon: Record<'en' | 'zh', DirectionWords> = { en: directionsEn, zh: directionsZh }

/** "More", "lower", "only", "the same": each is licensed by a comparison that holds beyond noise and points that way. */
export const directionRule: Rule = (reading) => {
  const words = lexicon[reading.context.language]
  return [
    ...wrongDistances(reading),
    ...wrongWords(reading, words),
    ...wrongTones(reading, words),
    ...wrongThresholds(reading),
    ...wrongLikeness(reading, words),
    ...trends(reading, words),
  ]
}

/** "83% lower" where the fact is higher. */
const wrongDistances = (reading: Reading): Fault[] =>
  reading.figures.flatMap((figure) => {
    const told = figure.held.filter(
      ({ role }) => role === 'change' || role === 'points' || role === 'difference' || role === 'ratio',
    )
    if (figure.change === undefined || told.length === 0 || told.length < figure.held.length) return []
    return told.some(({ relation }) => relation === figure.change) ? [] : [faultAt(reading, 'direction', figure)]
  })

function wrongWords(
  reading: Reading,
  { words, idioms, claimAfter, claimBefore, comparing, negatedBefore }: DirectionWords,
): Fault[] {
  const text = idioms.reduce(
    (rest, idiom) => rest.replace(idiom, (found) => '\ue005'.repeat(found.length)),
    reading.words,
  )
  const seen: Span[] = []
  return words.flatMap((word) =>
    [...text.matchAll(word.pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      if (seen.some((other) => overlaps(other, span))) return []
      seen.push(span)
      const clause = clauseAt(reading, span.start)
      const before = text.slice(clause.start, span.start)
      const isClaim =
        claimAfter.test(text.slice(span.end)) ||
        claimBefore.test(before) ||
        word.claims === true ||
        comparing.test(text) ||
        reading.figures.some((figure) => overlaps(figure, clause))
      if (!isClaim || isRounding(reading, span) || isOfPart(reading, clause)) return []
      const about = sharesAbout(reading, span) ?? nearest(reading, span, clause) ?? factsAbout(reading, span.start)
      const asTold = negatedBefore.test(before)
      const told = factsIn(reading, clause).length > 0 ? about : orFitting(word, about, reading.facts)
      return isLicensed(word, told, reading, asTold) ? [] : [faultAt(reading, 'direction', span)]
    }),
  )
}

/** "They spend less, and have been away longer": a word that names no fact by itself speaks of the cited ones that it can be said of. */
const orFitting = ({ of }: DirectionWord, about: readonly Fact[], cited: readonly Fact[]): readonly Fact[] =>
  of === undefined || about.some(({ id }) => of.some((prefix) => id.startsWith(prefix))) ? about : cited

/** "A quarter of the gaps are longer": longer than the quartile. */
const isOfPart = ({ figures }: Reading, clause: Span): boolean =>
  figures.some(
    (figure) => overlaps(figure, clause) && figure.held.length > 0 && figure.held.every(({ role }) => role === 'part'),
  )

/** "More than 9 orders" rounds; "more than the 2 of all customers" compares. */
function isRounding(reading: Reading, { start, end }: Span): boolean {
  const next = reading.figures.find((figure) => figure.start >= end)
  if (next === undefined || next.wrong !== undefined || next.start - start > 24) return false
  // A quantile is a threshold: "a silence longer than 47 days".
  if (next.held.length > 0 && next.held.every(({ fact }) => fact?.kind === 'quantile')) return true
  if (next.hedge === undefined) return false
  return next.held.some(({ role }) => role !== 'all')
}

function isLicensed(word: DirectionWord, about: readonly Fact[], reading: Reading, isNegated: boolean): boolean {
  const fitting =
    word.of === undefined ? about : about.filter(({ id }) => word.of?.some((prefix) => id.startsWith(prefix)))
  const points = (fact: Fact): 'higher' | 'lower' | undefined => {
    const relation = relationOf(fact, reading.context.sheet)
    const isTurned = word.turned?.some((prefix) => fact.id.startsWith(prefix)) === true
    return isTurned && relation !== undefined ? (relation === 'higher' ? 'lower' : 'higher') : relation
  }
  if (isNegated) return fitting.length > 0 && fitting.every((fact) => points(fact) !== word.relation)
  return fitting.some((fact) => points(fact) === word.relation)
}

/** Of a share of revenue and one of customers, a word speaks of the one that was named last before it. */
function sharesAbout({ facts, words }: Reading, { start, end }: Span): Fact[] | undefined {
  const pair = facts.filter(({ id }) => id === 'revenue.share' || id === 'customers.share')
  if (pair.length < 2 || facts.some(({ id }) => !/^(?:revenue|customers)/.test(id))) return undefined
  const last = [
    ...words.slice(0, start).matchAll(/(revenue|sales|turnover|销售额|营收)|customers|heads|people|人数|客户/gi),
  ].at(-1)
  // "More than by heads" is said of the revenue.
  if (
    last === undefined &&
    /^\s?(?:than (?:their )?)?(?:share of )?(?:customers|heads|人数|客户)/i.test(words.slice(end))
  )
    return pair.filter(({ id }) => id === 'revenue.share')
  return last && pair.filter(({ id }) => id === (last[1] === undefined ? 'customers.share' : 'revenue.share'))
}

/** The facts of the figure next to the word, in its clause: of several, a word speaks of the nearest. */
function nearest(reading: Reading, span: Span, clause: Span): Fact[] | undefined {
  const distance = (figure: Span): number =>
    figure.start >= span.end ? figure.start - span.end : span.start - figure.end
  const [figure] = reading.figures
    .filter((each) => overlaps(each, clause))
    .toSorted((a, b) => distance(a) - distance(b))
  const facts = figure?.held.flatMap(({ fact }) => fact ?? []) ?? []
  return facts.length === 0 ? undefined : facts
}

const clauseText = (reading: Reading, place: number): string => {
  const { start, end } = clauseAt(reading, place)
  return reading.words.slice(start, end)
}

/** A quarter exceeds the upper quartile, three quarters stay within it: not the other way round. */
const wrongThresholds = (reading: Reading): Fault[] =>
  reading.figures.flatMap((figure) => {
    const isThreshold =
      figure.held.length > 0 && figure.held.every(({ fact, role }) => fact?.kind === 'quantile' && role === 'own')
    if (!isThreshold) return []
    const before = reading.words.slice(Math.max(0, figure.start - 28), figure.start)
    const after = reading.words.slice(figure.end, figure.end + 20)
    const isWithin =
      /\b(?:within|inside|in|under|below|less than|fewer than|shorter than|sooner than|by|up to)\s(?:the )?$|(?:不到|不足|少于|短于|低于|不超过)\s?$/i.test(
        before,
      ) || /^\s?(?:内|以内|之内)/.test(after)
    const isBeyond =
      /\b(?:more than|over|longer than|beyond|exceed\w*|above|past|after)\s(?:the )?$|(?:超过|逾|多于|长于|高于|大于)\s?$/i.test(
        before,
      ) || /^\s?(?:以前|之前|及?以上|开外|或更[早久长多])|^ (?:ago )?or (?:more|longer|earlier|over)\b/.test(after)
    const part = reading.figures
      .flatMap(({ held }) => held.filter(({ role }) => role === 'part'))
      .find(({ fact }) => fact?.kind === 'quantile')?.value
    const most = part ?? (/\bmost\b|大多数|大部分/i.test(clauseText(reading, figure.start)) ? 0.75 : undefined)
    const wrong = isWithin ? most === undefined || most < 0.5 : isBeyond && most !== undefined && most > 0.5
    return wrong ? [faultAt(reading, 'direction', figure)] : []
  })

/** "Only 9 days" against all customers' 52 is true; "only 354 days" against 250 is not. */
const wrongTones = (reading: Reading, { onlyBefore, fullyBefore }: DirectionWords): Fault[] =>
  reading.figures.flatMap((figure) => {
    const before = reading.words.slice(Math.max(0, figure.start - 28), figure.start)
    const tone = onlyBefore.test(before) ? 'lower' : fullyBefore.test(before) ? 'higher' : undefined
    const levels = figure.held.filter(({ role }) => role === 'own' || role === 'all')
    if (tone === undefined || levels.length === 0 || levels.length < figure.held.length) return []
    const contradicts = levels.every(({ fact, role }) => {
      const relation = fact && toneOf(fact, reading)
      return relation !== undefined && (relation === tone) === (role === 'all')
    })
    return contradicts ? [faultAt(reading, 'direction', figure)] : []
  })

/** A share of revenue is little or much beside the share of customers, where both are told. */
const toneOf = (fact: Fact, { facts, context }: Reading): 'higher' | 'lower' | undefined =>
  fact.id === 'revenue.share' && facts.some(({ id }) => id === 'customers.share')
    ? relationOf(fact, context.sheet)
    : fact.comparison?.relation

/** "No clear difference" where there is one, and the other way round. */
function wrongLikeness(reading: Reading, { same, different }: DirectionWords): Fault[] {
  const compared = (fault: Fault): boolean =>
    factsAbout(reading, fault.start).some(({ comparison }) => comparison !== undefined)
  const all = (fault: Fault): boolean =>
    factsAbout(reading, fault.start).every(({ comparison }) => comparison !== undefined)
  return [
    ...faultsOf(reading, 'direction', [same]).filter((fault) => compared(fault) && all(fault)),
    ...faultsOf(reading, 'direction', [different]).filter((fault) => !compared(fault)),
  ]
}

/** What rises or falls over time is on no sheet; a multiple may be told as growth where it is a comparison. */
const trends = (reading: Reading, { trend, since }: DirectionWords): Fault[] => [
  ...faultsOf(reading, 'direction', [trend]).filter(({ start, end }) => {
    const near = reading.figures.find((figure) => figure.start - end < 6 && figure.start >= start - 2)
    return !near?.held.some(({ role }) => role === 'ratio' || role === 'change' || role === 'points')
  }),
  ...faultsOf(reading, 'direction', [since]),
]
