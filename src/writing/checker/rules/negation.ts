import type { Fact } from '../../../facts/fact.ts'
import { deniedColumn } from '../claims/denied-column.ts'
import { anyOf } from '../lexicon/any-of.ts'
import { inOrder } from '../lexicon/in-order.ts'
import type { Reading } from '../reading.ts'
import { faultAt, type Rule } from '../rule.ts'
import type { Span } from '../span.ts'

const negations = {
  en: anyOf(
    'gi',
    /\b(?:not|never|no|none|nobody|nothing|nowhere|without|hardly|barely|scarcely|neither|nor|cannot)\b/,
    /n't\b|\bfail(?:s|ed)? to\b|\bfar from\b/,
  ),
  zh: anyOf(
    'g',
    /并非|并不|并没有|从不|从未|没有|没(?!准)|未(?!来(?!自)|必)/,
    /不(?!同|过|仅|止|断|少|错|妨|管|论|久|必|满|到|足|(?:超过|低于|少于|高于|多于)\s?(?:约|近)?\s?\ue002|及)/,
    /无(?!论|疑|须|数|纸|线|缝|限|形|人机)|非(?!常|凡|得)|绝非|毫无/,
  ),
}

/** What a negation may stand in beside a figure: a closed list. */
const allowed = {
  en: anyOf(
    'gi',
    /\bno (?:clear |real |marked |obvious |significant )?difference\b/,
    /\bnot (?:clearly |really |markedly |significantly )?different(?:ly)?\b/,
    /\bno different\b/,
    /\bnot been (?:with \w+|customers?|here|around) (?:for )?(?:very )?long\b/,
    /\bnot (?:for )?long\b|\bnot quite\b/,
    inOrder(
      '',
      /\bnot (?:clearly|significantly|markedly|noticeably|much) /,
      [/more|less|higher|lower|fewer|longer|shorter|larger|smaller|above|below|older|younger/],
      /\b/,
    ),
    /\b(?:hardly|barely|scarcely) (?:any )?differ\w*/,
    /\bdo(?:es)? not differ\b|\bdon't differ\b|\b(?:barely|hardly|scarcely)(?= \ue002)/,
    /\band no more\b/,
    /\b(?:no|not) (?:more|less|fewer|later|longer|earlier) than\b/,
    /\bno (?:new |repeat |further |other |fresh |recent )?(?:orders?|purchases?|events?|news)\b/,
    /\bno repeat\b|\bnot gone beyond\b/,
    inOrder(
      '',
      /\bwithout (?:an?|any|a new|a single|further|placing|another) (?:new |repeat |further )?/,
      /(?:order|event|purchase|reason)s?\b/,
    ),
    /\bwithout (?:ordering|buying|an order)\b/,
    /\bnot (?:as|so) (?:many|much|often|long|high)\b/,
    /\bnothing (?:for|has come|since|at all|in|new)\b/,
    /\bordered nothing\b|\bno promise\b|\bno (?:role|part)\b|\bnot only\b(?! \ue002)/,
    /\bnot just\b(?! \ue002)/,
    /\bno (?:wonder|doubt|surprise|fewer|less|other|segment|group)\b/,
    /\bnot to be\b/,
    /\bno (?:longer|need|matter|further away|exception|small)\b/,
    /\bnon-\b/,
    /\bnot (?:yet|far|surprisingly|every|all)\b/,
    /\bnothing yet\b|\bshould not be\b(?=[.,;])|\bno other\b|\bno single\b/,
    /\bnot (?:one|a single) (?:order|purchase)\b/,
    /\bwithout (?:a reason|exception|pressure|waiting)\b/,
    /\bdo not wait\b|\bdon't wait\b/,
  ),
  zh: anyOf(
    'g',
    /(?:没有?|无|未见)(?:明显|显著|清楚|太大)?(?:的)?(?:差异|差别|区别)/,
    /差异不(?:明显|显著|大)|不(?:明显|显著)/,
    /(?:未|没有?|没再|不再)(?:再)?(?:下单|购买|下过单|复购|回购|光顾|来过|下新单)/,
    /(?:没有|无)(?:任何)?(?:新的?|后续|再次)?(?:订单|复购|行为|动静|购买|新单|消费记录)/,
    /不(?:超过|多于|少于|低于|高于)(?=\s?(?:约|近)?\s?\ue002)/,
    /不(?:到|足)|而不是|而非|不只|不再下单|尚未(?:再)?(?:下单|复购)/,
    /未(?:复购|下单)的?时间|没有说|不同(?:的)?|没有再来|(?:没有|无)其他群体/,
    /没有(?:哪个|任何(?:其他)?)群体|不(?:例外|容忽视|可忽视|在少数|如)|毫无疑问/,
    /不低于购买金额|不(?:能|可)(?:回避|忽视|忽略|避免)|不会打招呼/,
    /没有(?:任何)?一(?:单|笔|件|次|位|个)|无疑|相差无几|无几|没有满足|不活跃|不多(?!于)/,
    /不高(?!于)|不大(?!于)|不长|不久|不合适|不适合|不容易|不够/,
    /不稳定|会不会|还不确定|尚无|难以/,
  ),
}

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
  const passed = kept.replace(allowed[language], hide)
  const denials = [...passed.matchAll(negations[language])].flatMap((match) => {
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
