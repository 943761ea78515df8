import type { Fact } from '../../../facts/fact.ts'
import { clauseAt } from '../claims/facts-about.ts'
import type { FoundName } from '../claims/find-names.ts'
import { anyOf } from '../lexicon/any-of.ts'
import { topics } from '../lexicon/topics.ts'
import type { Reading } from '../reading.ts'
import { faultAt, type Rule } from '../rule.ts'
import { overlaps } from '../span.ts'

/** Facts that could be mistaken for each other, by the beginning of their ids: those in one group are told apart by the words beside the figure. */
const rivals: readonly (readonly string[])[] = [
  ['recency.', 'tenure.', 'interpurchase_time.', 'inactivity.'],
  ['monetary.', 'average_order_value.', 'lifetime_value.', 'revenue'],
  [
    'return_rate.',
    'weekend_share.',
    'morning_share.',
    'evening_share.',
    'working_hours_share.',
    'top_product_share.',
    'top_category_share.',
    'discount_share.',
  ],
]

/** Words sharp enough to say which of its rivals a figure is. */
const sharp: Record<string, RegExp> = {
  'recency.': anyOf(
    'i',
    /(?<!after (?:the|their) )(?:last|latest|most recent) (?:order|purchase)/,
    /last (?:ordered|bought)|since (?:they|it) last|silence|silent|\bquiet\b|最近一次/,
    /(?:上一单|最后一单|最近一单|上次下单)(?!之?后)|未下单|没有下单/,
  ),
  'tenure.': /first (?:order|purchase|ordered|bought)|首单|首次下单|首次购买|第一单/i,
  'interpurchase_time.':
    /between (?:\w+ )?(?:orders|purchases)|order interval|apart\b|reorder|repeat orders|间隔|每隔|相隔/i,
  'inactivity.': /last (?:recorded )?event|any event|行为/i,
  'monetary.': anyOf(
    'i',
    /in total|in all\b|over the period|net spend|altogether/,
    /(?:per|each|typical|average) (?:customer|head)\b/,
    /累计|净消费|总共|共消费|人均|每人|每[位名个]客户/,
  ),
  'average_order_value.':
    /order value|per order|(?:each|an|every|a typical|the typical) order\b|per basket|客单价|每单|单笔/i,
  'lifetime_value.': /lifetime|终身价值|生命周期/i,
}

/** A figure stands beside words for what it measures: "the first order" is not "the last". */
export const topicRule: Rule = (reading) => [...mistaken(reading), ...misnamed(reading)]

function mistaken(reading: Reading) {
  return reading.figures.flatMap((figure) => {
    const facts = levels(figure.held)
    if (facts.length === 0 || figure.form === 'times') return []
    const piece = pieceAround(reading, figure.start)
    const fits = facts.some((fact) => {
      const group = rivals.find((prefixes) => prefixes.some((prefix) => fact.id.startsWith(prefix)))
      // A quantile of the time between orders is told as a silence.
      if (group === undefined || fact.kind === 'quantile') return true
      const own = group.find((prefix) => fact.id.startsWith(prefix)) ?? ''
      const words = (prefix: string): RegExp | undefined =>
        sharp[prefix] ?? topics.find(([known]) => known === prefix)?.[1]
      // "Ago" is said of first orders as well.
      const ownWords = (prefix: string): RegExp | undefined =>
        prefix === 'recency.' ? sharp[prefix] : topics.find(([known]) => known === prefix)?.[1]
      const isWhole = piece === reading.words
      // In a sentence with several figures a rival’s words may belong to another of them.
      const isTold = (prefix: string): boolean =>
        isWhole && reading.figures.some(({ held }) => held.some((each) => each.fact?.id.startsWith(prefix) === true))
      const others = group.filter((prefix) => prefix !== own && words(prefix)?.test(piece) === true && !isTold(prefix))
      // "Average order value" names an order, so that a rival counts only where the fact's own words are absent.
      return others.length === 0 || ownWords(own)?.test(piece) === true
    })
    return fits ? [] : [faultAt(reading, 'figure', figure)]
  })
}

/** The share of one product or place told beside the name of another: the nearest name is the one that a figure is of. */
function misnamed(reading: Reading) {
  const idsOf = ({ names }: FoundName): string[] => names.flatMap(({ fact }) => fact ?? [])
  const named = reading.names.filter((name) => idsOf(name).some(isNamed))
  if (named.length === 0) return []
  return reading.figures.flatMap((figure) => {
    const facts = levels(figure.held)
    if (facts.length === 0 || !facts.every(({ id }) => isNamed(id))) return []
    const clause = clauseAt(reading, figure.start)
    const inClause = named.filter((name) => overlaps(name, clause))
    const bracketed = named.filter((name) => /^\s?[(（]\s?$/.test(reading.words.slice(name.end, figure.start)))
    const beside = bracketed.length > 0 ? bracketed : inClause.length > 0 ? inClause : named
    return facts.some(({ id }) => beside.some((name) => idsOf(name).includes(id)))
      ? []
      : [faultAt(reading, 'name', figure)]
  })
}

const isNamed = (id: string): boolean => /^(?:product|country|category|suggested|weekday|daytime):/.test(id)
const levels = (held: Reading['figures'][number]['held']): Fact[] =>
  held.every(({ role }) => role === 'own' || role === 'all') ? held.flatMap(({ fact }) => fact ?? []) : []

/** The clause of a figure; the sentence up to it where the clause has hardly a word. */
function pieceAround(reading: Reading, place: number): string {
  const clause = clauseAt(reading, place)
  const piece = reading.words.slice(clause.start, clause.end)
  const isBare = piece.replace(/[\ue000-\ue00f\s]/g, '').length < (reading.context.language === 'zh' ? 6 : 14)
  const others = reading.figures.filter((figure) => !overlaps(figure, clause)).length
  return isBare || others === 0 ? reading.words : piece
}
