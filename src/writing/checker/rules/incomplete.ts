import type { Fault } from '../fault.ts'
import { anyOf } from '../lexicon/any-of.ts'
import { inOrder } from '../lexicon/in-order.ts'
import type { Reading } from '../reading.ts'
import { faultAt, faultsOf, type Rule } from '../rule.ts'

/** Words that no sentence ends with; a preposition may stand last ("to plan with"), but not before an end that is missing. */
const dangling = {
  en: inOrder(
    'i',
    /\b/,
    [
      /and|or|but|nor|because|although|though|while|whereas|which|who|whose|than|the|an?|their|its/,
      /your|our|such as|very|per|versus|against|including|whenever|unless/,
    ],
    /$/,
    // "It has been a while" ends with a noun.
    /(?<!\ba while)/,
  ),
  zh: inOrder(
    '',
    [
      /(?<![温缓总饱平随])和|(?<![参赠给])与|以及|(?<![普提触涉])及|(?<!反)而|因为|虽然/,
      /如果|由于|对于|关于|为了|并且|把|被|(?<![服跟])从/,
      /(?<![对之相占性价环同评])比|(?<![还于就总凡正都只])是|(?<![行作成认因视称变])为|等于/,
      /包括|例如|比如|通过|(?<![可所加予])以/,
    ],
    /$/,
  ),
}
const danglingLine = /\b(?:and|or|but|because|of|with|to|from|into|the|an?|their|its|your|our|than|as|if|that)$/i
const pairs: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['（', '）'],
  ['「', '」'],
  ['《', '》'],
  ['【', '】'],
]

/** A figure or name was left out: "is days old", 为天. */
const gaps = {
  en: anyOf(
    'gi',
    inOrder(
      '',
      /\b(?:is|are|was|were|by|than|about|only|every|after) (?:days|orders|items|percent|points|times)\b/,
      /(?! (?:are|is|that|which|of|may|can|where|when|to|from|placed|and|for|in|on|as)\b)/,
    ),
    /\b(?:a|an|the|of|by) [,.;]/,
    /\s{2,}(?:days|orders|items|percent|points|of|than)\b/,
    /[£$€]\s?(?![\d\ue000-\ue00f])/,
  ),
  zh: anyOf(
    'g',
    inOrder('', /(?:为|有|仅|达到|已有|是|约|低|高)\s?/, [
      /天前|天(?!然|性|数|子|气|猫)|单(?!价|独|次|一|品|笔|位|个|纯|件)/,
      /件(?!数|商品|东西|事|小|好)|%|英镑|个百分点|倍/,
    ]),
    /[£$€]\s?(?![\d\ue000-\ue00f])|“\s*”/,
  ),
}

/** How a message to somebody opens: it may be one word, and ends as its writer likes. */
const greeting = {
  en: inOrder(
    'iu',
    /^(?:hello|hi|hey|dear|welcome(?: back)?|good (?:morning|afternoon|evening|day)|greetings)(?: [\p{L}'’-]+){0,3}/u,
    /\s?[,!.:–—]?$/,
  ),
  zh: /^(?:(?:亲爱的|尊敬的)[\p{L}·]{1,12}|(?:您|你|大家)好|[\p{L}·]{1,8}[，,]?(?:您|你)好|(?:早上|下午|晚上)好|欢迎回来|嗨)\s?[，,！!。：:]?$/u,
}

/** Half sentences: no end, an end in mid-air, a bracket or quotation mark left open. A line needs no full stop. */
export const incompleteRule: Rule = (reading) => {
  const text = reading.text.trimEnd()
  // Of the words at its end the first is quoted whole.
  const at = Math.max(
    0,
    text.length - 12 - (/\S+$/.exec(text.slice(0, Math.max(0, text.length - 12)))?.[0].length ?? 0),
  )
  const tail = faultAt(reading, 'incomplete', { start: at, end: text.length })
  if (text.trim() === '') return [faultAt(reading, 'incomplete', { start: 0, end: reading.text.length })]
  if (reading.context.reader === 'customer' && greeting[reading.context.language].test(text)) return []
  const bare = text.replace(/[.!?。！？…"'”’」』)）]+$/u, '').trimEnd()
  const isLine = reading.context.shape === 'line'
  const faults: Fault[] = []
  if (!isLine && bare.length === text.length) faults.push(tail)
  else if (/[,;:，；：、\-—–…/]$|\.{3}$/u.test(isLine ? text : bare) || /(?:\.\.\.|…)["”]?$/u.test(text))
    faults.push(tail)
  else if (
    dangling[reading.context.language].test(bare) ||
    (isLine && bare.length === text.length && danglingLine.test(bare))
  )
    faults.push(tail)
  else if (!isLine && isFragment(bare, reading)) faults.push(tail)
  const open = pairs.find(([left, right]) => count(text, left) !== count(text, right))
  faults.push(...faultsOf(reading, 'incomplete', [gaps[reading.context.language]]))
  if (open !== undefined || count(text, '"') % 2 === 1)
    faults.push(faultAt(reading, 'incomplete', { start: 0, end: text.length }))
  return faults
}

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** One word is no sentence. */
const isFragment = (bare: string, { context }: Reading): boolean =>
  context.language === 'zh' ? bare.replace(/[^\p{L}\p{N}]/gu, '').length < 3 : bare.split(/\s+/).length < 2
