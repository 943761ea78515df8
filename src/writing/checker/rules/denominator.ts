import type { HeldFigure } from '../claims/hold-figure.ts'
import type { Fault } from '../fault.ts'
import { anyOf } from '../lexicon/any-of.ts'
import { inOrder } from '../lexicon/in-order.ts'
import { type Whole, wholeOf, wholeWords } from '../lexicon/wholes.ts'
import type { Reading } from '../reading.ts'
import { faultAt, faultsOf, type Rule } from '../rule.ts'

/** A share is named after its own whole: "of customers" is not "of revenue", and "of all customers" not "of the segment". */
export const denominatorRule: Rule = (reading) => [...wrongShares(reading), ...wrongReferences(reading)]

/** What figures are held against is all customers, not "all revenue". */
function wrongReferences(reading: Reading): Fault[] {
  const isOwn = (fault: Fault): boolean => {
    const whole = find(fault.found, reading.context.language)
    return reading.facts.some((fact) => wholeOf(fact) === whole || fact.id === whole)
  }
  return faultsOf(reading, 'denominator', [references[reading.context.language]]).filter((fault) => !isOwn(fault))
}

const references = {
  en: anyOf(
    'gi',
    inOrder(
      '',
      /\b(?:figure|level|than|above|below|for|of|among|against|across) (?:that of )?(?:for )?all (?:the )?/,
      /(?:revenue|sales|orders|purchases|items|spend)\b/,
    ),
    /\bshares? of (?:the |all |their )?(?:revenue|sales|orders|items|spend)\b/,
  ),
  zh: anyOf(
    'g',
    /(?:比|高于|低于|高出|多于|少于|与)(?:全体|所有)?(?:销售额|订单|消费额|收入)(?=\s?(?:高|低|多|少|\ue002|没有|相))/,
    /与(?:全体|所有)?(?:销售额|订单|消费额|收入)(?=一致|持平|差别|差异|相近|相当|没有|无)/,
  ),
}

/** Money is not "of orders". */
const ofNoMoney = /^ of (?:the )?(?:orders|customers|items|purchases)\b/i

const wrongShares = (reading: Reading): Fault[] =>
  reading.figures.flatMap((figure) => {
    if (figure.unit === 'money' && ofNoMoney.test(reading.words.slice(figure.end)))
      return [faultAt(reading, 'denominator', figure)]
    if (figure.form !== 'percent' && figure.form !== 'fraction') return []
    const named = wholeNamed(reading, figure)
    if (named !== undefined && figure.held.length > 0 && figure.held.every(({ role }) => role === 'part'))
      return named === 'customers' || named === 'segment' ? [] : [faultAt(reading, 'denominator', figure)]
    const shares = figure.held.filter(({ role, fact }) => (role === 'own' || role === 'all') && fact !== undefined)
    if (named === undefined || shares.length === 0) return []
    const isPossession =
      figure.form === 'percent' &&
      /^\s?of (?:all|the (?:whole )?base|everyone)/i.test(reading.words.slice(figure.end)) &&
      /\b(?:the|than|against|versus|vs\.?|with|to|from|not|of|and)\s(?:about |only |just )?$|[(,]\s?$/i.test(
        reading.words.slice(0, figure.start),
      )
    const fits = shares.some(({ fact, role }) => fact !== undefined && agrees(named, wholeOf(fact), role, isPossession))
    return fits ? [] : [faultAt(reading, 'denominator', figure)]
  })

/** `isPossession`: "the 1.7% of all customers" is their figure, whatever it is a share of. */
function agrees(named: Whole, whole: Whole, role: string, isPossession: boolean): boolean {
  // "33% of customers bought it" may be said of the segment's; "18% of the segment" may not be said of all.
  if (named === 'customers') return whole === 'customers' || whole === 'segment' || (role === 'all' && isPossession)
  if (named === 'segment') return whole === 'segment' && role !== 'all'
  if (named === 'spend') return whole === 'spend' || whole === 'price'
  return named === whole
}

function wholeNamed(reading: Reading, figure: HeldFigure): Whole | undefined {
  return reading.context.language === 'zh' ? wholeZh(reading.words, figure) : wholeEn(reading, figure)
}

const find = (phrase: string, language: 'en' | 'zh', last = false): Whole | undefined => {
  const found = wholeWords[language].flatMap(([pattern, whole]) => {
    const at = phrase.search(pattern)
    return at < 0 ? [] : [{ at, whole }]
  })
  return found.toSorted((a, b) => (last ? b.at - a.at : a.at - b.at))[0]?.whole
}

function wholeEn({ text, words }: Reading, { start, end }: HeldFigure): Whole | undefined {
  const told =
    /\b(?:by (?:number of |the number of )?|(?:more|fewer|most|many|some) of (?:the |their )?)(revenue|sales|turnover|customers|heads?|orders|spend)\b[^;.\ue002]{0,64}$/i.exec(
      words.slice(Math.max(0, start - 90), start),
    )?.[1]
  const behind = /^\s?of (?:the |all )?(?:revenue|orders|spend|items)\b/i.test(words.slice(end))
  if (told !== undefined && !behind) return find(told, 'en')
  const nth = /\b(?:every|each) \w+$/i.test(text.slice(0, end)) ? /^ \w+/.exec(words.slice(end))?.[0] : undefined
  if (nth !== undefined) return / one$/i.test(nth) ? 'segment' : find(nth, 'en')
  const every = /\bof every (?:hundred|100)\b([^,;.]{0,32}), $/i.exec(words.slice(0, start))?.[1]
  if (every !== undefined) return find(every, 'en', true)
  const after = /^\s?(?:\([^)]*\)\s?)?of ([^,;:.()\ue002]{1,60})/i.exec(words.slice(end))?.[1]
  if (after !== undefined) {
    if (/^(?:them|those|these)\b(?! (?:orders|purchases|items|sales|goods|products)\b)/i.test(after)) return 'segment'
    // The noun phrase ends where a verb or another preposition begins.
    const phrase =
      after.split(
        /\s(?:in|from|on|at|by|who|that|which|is|are|was|were|has|have|had|come|comes|came|fall|falls|go|goes|placed|belong|bought|buy|and|but|here|come|live|pay|use|sits?|rests?|depends?|it|with|for|to|the segment has)\b/i,
      )[0] ?? after
    const people =
      /^.*?\b(?:customers|buyers|shoppers|people|clients|members)(?= (?:orders?|ordered|spend|spent|return|returned|shop|shopped|visit|use|purchase|purchased)\b)/i.exec(
        phrase,
      )?.[0]
    if (people !== undefined) return find(people, 'en', true)
    // "The orders of this segment" are orders.
    const head = (phrase.split(/\sof\s/i)[0] ?? phrase).replace(/\b[\w']+(?:'s|s')\s/g, ' ')
    return find(head, 'en', true) ?? find(phrase, 'en', true)
  }
  const before = words.slice(Math.max(0, start - 48), start)
  const share =
    /\b(?:share|proportion|percentage|part) of (?:the |all |its |their )*([a-z' ]{3,24}?)(?: is| are| of| comes to| stands at| at)?\s?\(?(?:only |just |about |nearly |roughly )?$/i.exec(
      before,
    )?.[1]
  const compound =
    /\b(revenue|customer|order|sales) share (?:is |of |comes to |stands at |at )?(?:only |just |about )?$/i.exec(
      before,
    )?.[1]
  const phrase = share ?? compound?.replace(/^(?:customer|order)$/i, (word) => `${word}s`)
  return phrase === undefined ? undefined : find(phrase, 'en', true)
}

function wholeZh(words: string, { start, end }: HeldFigure): Whole | undefined {
  const before = words.slice(Math.max(0, start - 24), start)
  const after = words.slice(end, end + 16)
  const behind = /^\s?的?\s?([^，。；：、（）\ue002]{0,10})/.exec(after)?.[1] ?? ''
  // "Whose rate is 5 %" says what sort of customers, not a share of them.
  const isRelative = /(?:为|是|达到?)\s?$/.test(before)
  const named =
    /^\s?的/.test(after) && !isRelative ? find(behind.split(/来自|属于|在|被|买过|集中/)[0] ?? behind, 'zh') : undefined
  if (named !== undefined) return named
  const share =
    /占([^，。；：\ue002占]{0,12}?)(?:总数|总额|总量)?(?:的)?\s?(?:约|近|逾|大约|只有|仅|达|高达)?\s?$/.exec(
      before,
    )?.[1]
  if (share !== undefined && share !== '' && !/^(?:比|到|了|据)/.test(share)) return find(share, 'zh', true)
  const counted = /论\s?(销售额|营收|订单|人数|客户|消费额|消费)，[^，。；\ue002]{0,10}占\s?$/.exec(before)?.[1]
  if (counted !== undefined) return find(counted, 'zh')
  const given = /(?:贡献|带来)(?:了)?(?:全部|全体)?(销售额|营收|订单|客户|消费额)的\s?(?:约|近|逾)?\s?$/.exec(
    before,
  )?.[1]
  if (given !== undefined) return find(given, 'zh')
  const subject =
    /(销售额|营收|订单|人数|客户|消费额)(?:却|则|也|仅|只|就|竟|平均)*占(?:到|了)?\s?(?:约|近|逾|大约|只有|仅|达|高达)?\s?$/.exec(
      before,
    )?.[1]
  if (subject !== undefined) return find(subject, 'zh')
  const every = /(销售额|营收|订单|消费额|支出|花费)(?:里|中)(?:就|约)?有\s?$/.exec(before)?.[1]
  if (every !== undefined) return find(every, 'zh')
  const owner = /(销售额|营收|订单|消费额|支出|花费|件数)(?:中|里|当中)?的\s?(?:约|近|逾|大约)?\s?$/.exec(before)?.[1]
  if (owner !== undefined) return find(owner, 'zh')
  const ratio =
    /([^，。；：\ue002]{1,8})(?:占比|份额)(?:却|则|也|仅|只)?(?:为|是|达|达到|高达|只有|有|约)*\s?[（(]?\s?$/.exec(
      before,
    )?.[1]
  if (ratio !== undefined) return find(ratio, 'zh')
  const bare = /(人数|销售额|营收)(?:却|则|也|仅|只)?(?:不到|不足|超过|约|近|逾|为)\s?$/.exec(before)?.[1]
  if (bare !== undefined) return find(bare, 'zh')
  return /(?:贡献|带来)(?:了)?\s?$/.test(before) ? find(behind, 'zh') : undefined
}
