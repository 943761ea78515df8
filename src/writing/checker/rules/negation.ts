import type { Fact } from '../../../facts/fact.ts'
import { deniedColumn } from '../claims/denied-column.ts'
import { negationsEn } from '../lexicon/en/negations.ts'
import { inOrder } from '../lexicon/in-order.ts'
import type { NegationWords } from '../lexicon/negation-words.ts'
import { negationsZh } from '../lexicon/zh/negations.ts'
import type { Reading } from '../reading.ts'
import { faultAt, type Rule } from '../rule.ts'
import type { Span } from '../span.ts'

const lexicon: Record<'en' | 'zh', NegationWords> = { en: negationsEn, zh: negationsZh }

/** Customers who did not order again: said where a fact tells of the time without an order, or of a single one. */
const absent = inOrder(
  'gi',
  /(?<!\blast )\b(?:have|has|had|hav|did|do|does)(?: not|n't)(?: yet)? /,
  [/order(?:ed)?|buy|bought|purchased?|placed (?:an|any|another|a new)|shop(?:ped)?|been seen/, /visited/],
  /(?! (?:within|during|\ue002|about|around|over|nearly|only|typically|roughly|at least))\b/,
)
const away = /\b(?:have|has|had|did|do|does)(?: not|n't)(?: yet)? (?:return(?:ed)?|come back|been back)\b/gi
const tellsAway = ({ id, value, comparison }: Fact): boolean =>
  (id.startsWith('frequency.') && value <= 1) ||
  (/^(?:recency|inactivity)\./.test(id) && comparison?.relation === 'higher')
const tellsAbsence = ({ id, value }: Fact): boolean =>
  /^(?:recency|inactivity)\.|^interpurchase_time\.upperQuartile/.test(id) || (id.startsWith('frequency.') && value <= 1)

/** A sentence with a figure states it; one that denies its figure states another that nobody computed. */
export const negationRule: Rule = (reading) => {
  const { language } = reading.context
  if (reading.figures.length === 0) return lostNegation(reading)
  const hide = (found: string): string => found.replace(/[^\ue000-\ue00f]/g, '\ue005')
  const said = reading.facts.some(tellsAbsence) ? reading.words.replace(absent, hide) : reading.words
  const kept = reading.facts.some(tellsAway) ? said.replace(away, hide) : said
  const passed = kept.replace(lexicon[language].allowed, hide)
  const denials = [...passed.matchAll(lexicon[language].words)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const clause = mainClause(reading, span.start)
    if (isContrast(reading, span) || isCounted(reading, span)) return []
    if (isOfSubject(reading.words, span) || isNever(reading.words, span)) return [faultAt(reading, 'negation', span)]
    const denies = reading.figures.some(({ start, end }) => start < clause.end && clause.start < end)
    return denies ? [faultAt(reading, 'negation', span)] : []
  })
  return [...denials, ...lostNegation(reading)]
}

/** "They do not …", "it is not …": what the sentence says of the customers is denied as a whole, wherever its figure stands. */
function isOfSubject(words: string, { start }: Span): boolean {
  const clause =
    words
      .slice(0, start)
      .split(/[,;:.!?—]/)
      .at(-1) ?? ''
  if (!/\b(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would)\s?$/i.test(clause)) return false
  return !/\b(?:that|which|who|whose|what|where|if|whether|when|because|since|as|so|than|how|why|unless|until|and)\b/i.test(
    clause,
  )
}

/** "They never …" denies the whole sentence as well. */
const isNever = (words: string, { start, end }: Span): boolean =>
  /^never$/i.test(words.slice(start, end)) &&
  /\b(?:they|customers|buyers|shoppers|these|group|segment)\s$/i.test(words.slice(0, start))

/** What a fact counts may itself be an absence: "63% have no partner" for Partner: No. */
function isCounted({ facts, words }: Reading, { start, end }: Span): boolean {
  if (/\b(?:do|does) not$|n't$/i.test(words.slice(0, end))) {
    const denied = /^ have (?:an? |any )?([^,;:.]+)/i.exec(words.slice(end))?.[1]?.toLowerCase()
    return denied !== undefined && facts.some((fact) => startsWithColumn(denied, fact))
  }
  const counts = facts.some(({ id }) => /:(?:no|none|without|false|否|无)\b[^:]*\.share$/i.test(id))
  if (!counts || !/^(?:no|none|without|没有|无|未)$/i.test(words.slice(start, end))) return false
  return !/^\s?(?:占|属于|高于|低于|多于|少于|达到|为|是|来自|买过)/.test(words.slice(end))
}

/** "46% do not have online security" for OnlineSecurity: No. */
const startsWithColumn = (said: string, fact: Fact): boolean => {
  const column = deniedColumn(fact)
  return column !== undefined && said.startsWith(column)
}

/** "9 days, not 52 as in the whole base": what is denied is the figure of all customers. */
function isContrast({ words, figures }: Reading, { start, end }: Span): boolean {
  const next = figures.find((figure) => figure.start >= end)
  if (next === undefined || !/^\s?(?:the |是\s?)?$/.test(words.slice(end, next.start))) return false
  return (
    next.held.length > 0 &&
    next.held.every(({ role }) => role === 'all') &&
    /[,，—-]\s?(?:and |but )?$/.test(words.slice(0, start))
  )
}

/** The clause of a negation; what stands before a relative pronoun is not denied by what follows it. */
function mainClause(reading: Reading, place: number): Span {
  const { words } = reading
  const before = words.slice(0, place)
  const start = Math.max(...[...before.matchAll(/[,;:.!?，；。！？—]/g)].map(({ index }) => index + 1), 0)
  const stop = words.slice(place).search(/[,;:.!?，；。！？—]/)
  const end = stop < 0 ? words.length : place + stop
  const pronoun = [...reading.words.slice(start, place).matchAll(/\b(?:that|which|who|where|as)\b/gi)].at(-1)
  return { start: pronoun === undefined ? start : start + pronoun.index, end }
}

/** "They have ordered for 250 days" has lost its "not": time since the last order is told of as time without one. */
function lostNegation(reading: Reading) {
  const { words, figures, context } = reading
  return figures.flatMap((figure) => {
    const isSince = figure.held.length > 0 && figure.held.every(({ fact }) => fact?.id.startsWith('recency.') === true)
    if (!isSince) return []
    const before = words.slice(Math.max(0, figure.start - 40), figure.start)
    const after = words.slice(figure.end, figure.end + 12)
    const lost =
      context.language === 'zh'
        ? (/(?:已有|已经|已)\s?$/.test(before) && /^\s?(?:都)?(?:下单|购买|下过单|复购)/.test(after)) ||
          /^\s?(?:前|内)[^，。；]{0,6}(?:没有?|未)/.test(after) ||
          (/^\s?前/.test(after) && /(?:没有?|未)(?:再)?(?:下单|下过单|购买|买过)\s?[（(]\s?$/.test(before))
        : /\b(?:have|has) (?:ordered|bought|purchased) (?:for|in)\s(?:\w+\s)?$/i.test(before)
    return lost ? [faultAt(reading, 'negation', figure)] : []
  })
}
