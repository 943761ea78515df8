import { findWhole } from '../claims/find-whole.ts'
import { wholeNamedEn } from '../claims/whole-named-en.ts'
import { wholeNamedZh } from '../claims/whole-named-zh.ts'
import type { Fault } from '../fault.ts'
import { anyOf } from '../lexicon/any-of.ts'
import { inOrder } from '../lexicon/in-order.ts'
import { type Whole, wholeOf } from '../lexicon/wholes.ts'
import type { Reading } from '../reading.ts'
import { faultAt, faultsOf, type Rule } from '../rule.ts'

const wholeNamed = { en: wholeNamedEn, zh: wholeNamedZh }

/** A share is named after its own whole: "of customers" is not "of revenue", and "of all customers" not "of the segment". */
export const denominatorRule: Rule = (reading) => [...wrongShares(reading), ...wrongReferences(reading)]

/** What figures are held against is all customers, not "all revenue". */
function wrongReferences(reading: Reading): Fault[] {
  const isOwn = (fault: Fault): boolean => {
    const whole = findWhole(fault.found, reading.context.language)
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
    const named = wholeNamed[reading.context.language](reading, figure)
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
