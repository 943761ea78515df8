import { nearlyAll } from '../../copy/nearly-all.ts'
import { anyOf } from '../lexicon/any-of.ts'
import type { Reading } from '../reading.ts'
import { faultAt, type Rule } from '../rule.ts'

/** Words that take a reader for somebody who has bought what is named in the same clause. */
const bought = {
  en: anyOf(
    'i',
    /\b(?:again|once more|another(?! (?:look|glance|visit|idea|reason))|re-?orders?|re-?stock|re-?fills?|re-?peat(?:ed|ing|s)?|re-?purchase)\b/,
    /\b(?:miss(?:ed|ing)?|running (?:low|out)|run out|used up|love(?:d)? your|enjoy(?:ed|ing)? your|happy with your)\b/,
    /\b(?:thank you|thanks) for (?:\w+ )?(?:choosing|buying|ordering|purchasing|trying|picking)\b/,
    /\byour (?:\w+ )?(?:order|purchase) (?:of|for)\b/,
  ),
  zh: /再(?:次)?(?:购买|下单|买|来一?[份件单]|订|入手)|复购|补货|回购|续购|快?用完|(?:感谢|谢谢)(?:您|你)?(?:再次)?(?:选择|购买|选购|订购)|(?:您|你)(?:购买|选购|订购|买)(?:过)?的/,
}

/** What is named in the words right before it, as new in the shop, or called so in those right after. */
const fresh = {
  en: {
    before:
      /\b(?:new|newest|latest|fresh|introducing|just (?:arrived|in|landed)|launch(?:ed|ing)?)\b(?: \w+){0,3},?(?: (?:such as|like|including|among them|the|our|is|are)){0,2}[ :"“‘']*$/i,
    after: /^["”’']? (?:is|are|has|have) (?:\w+ )?(?:new|the latest|just (?:arrived|landed|in)|arrived)\b/i,
  },
  zh: {
    before:
      /(?:新品|新款|上新|新到的?|新推出的?|推出了?|刚到的?|新上架的?|新产品|新商品|新货)[^。！？]{0,6}?(?:，|,|：)?(?:比如|例如|譬如|包括|如|有|像|的|是)?[ “‘"'《]*$/,
    after: /^[”’"'》]? ?(?:是|已|刚)[^，。]{0,4}(?:新品|新款|上架|到货|上新)/,
  },
}

/**
 * Of a product named to customers, nothing is said that the sheet does not bear: that the reader has bought it (unless nearly all
 * have), or that it is new.
 */
export const boughtRule: Rule = (reading) => {
  if (reading.context.reader !== 'customer') return []
  const { language } = reading.context
  return reading.names.flatMap((name) => {
    const ids = name.names.flatMap(({ kind, fact }) => (kind === 'product' && fact !== undefined ? [fact] : []))
    if (ids.length === 0) return []
    const around = sentenceAround(reading, name.start)
    const isTaken = bought[language].test(around) && !ids.some((id) => isOfNearlyAll(reading, id))
    const isFresh =
      fresh[language].before.test(reading.words.slice(Math.max(0, name.start - 40), name.start)) ||
      fresh[language].after.test(reading.words.slice(name.end, name.end + 30))
    return isTaken || isFresh ? [faultAt(reading, 'trait', name)] : []
  })
}

const isOfNearlyAll = ({ context }: Reading, id: string): boolean =>
  context.sheet.facts.some((fact) => fact.id === id && fact.id.startsWith('product:') && fact.value >= nearlyAll)

/** The words of the sentence that a place is in, without names and figures. */
function sentenceAround({ words }: Reading, place: number): string {
  const before = words.slice(0, place)
  const start = Math.max(...[...'.!?。！？'].map((end) => before.lastIndexOf(end))) + 1
  const rest = words.slice(place)
  const length = /[.!?。！？]/.exec(rest)?.index ?? rest.length
  return words.slice(start, place + length)
}
