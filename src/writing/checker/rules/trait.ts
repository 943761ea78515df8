import type { Fact } from '../../../facts/fact.ts'
import { clauseAt } from '../claims/facts-about.ts'
import { relationOf } from '../claims/relation-of.ts'
import { traitsEn } from '../lexicon/en/traits.ts'
import { inOrder } from '../lexicon/in-order.ts'
import { type Licence, licences } from '../lexicon/trait-words.ts'
import { traitsZh } from '../lexicon/zh/traits.ts'
import type { Reading } from '../reading.ts'
import { faultAt, type Rule } from '../rule.ts'
import { overlaps, type Span } from '../span.ts'

const traits = { en: traitsEn, zh: traitsZh }
const negated = {
  en: /(?:\bnot|n't|\bnever|\bhardly|\bno|\bneither|\bless)\s(?:\w+\s){0,2}$/i,
  zh: /(?:不|并不|不算|不太|没有|未|非|并非|谈不上)(?:是|太|够|很)?$/,
}
/** A trait that is asked about, or set as a goal, is not claimed. */
const open = {
  en: inOrder(
    'i',
    /\b/,
    [/whether|if|ask|win|turn|into|become|becoming|more|make|keep|stay|to be|as|like|for/, /target|towards?|reward/],
    /\s(?:\w+\s){0,3}$/,
  ),
  zh: /(?:是否|增加|吸引更多|维系|挽留|成为|变成|转化为|培养|询问|如何|让|吸引|召回|像|为|作为)[^，。；]{0,6}$/,
}

/** A wide range is a bland wish, and what a shop may offer. */
const wished = {
  en: /\b(?:wants?|would like|needs?|expects?|offers?|provides?|stocks?|shows?)\s(?:\w+\s){0,2}$/i,
  zh: /(?:希望|想要|提供|需要|期待)[^，。；]{0,10}$/,
}

/** "Loyal", "price-sensitive", "lapsed": each claim is licensed by the comparison that bears it out, or by nothing at all. */
export const traitRule: Rule = (reading) => {
  const { language, sheet, reader } = reading.context
  const seen: Span[] = []
  const ownName = sheet.ownName === true ? '' : sheet.name[language]
  return traits[language].flatMap(({ pattern, licence, ofShop }) =>
    [...reading.words.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      if (seen.some((other) => overlaps(other, span))) return []
      seen.push(span)
      const before = reading.words.slice(clauseAt(reading, span.start).start, span.start)
      if (
        isAim(reading, before, licence.length > 0 && licence !== licences.new) ||
        (ofShop === true && (reader === 'customer' || wished[language].test(before)))
      )
        return []
      if (isAsked(reading, span)) return []
      const isNegated = negated[language].test(before)
      if (!isNegated && new RegExp(pattern.source, 'i').test(ownName)) return []
      return isLicensed(licence, isNegated, reading) ? [] : [faultAt(reading, 'trait', span)]
    }),
  )
}

/** "Not happy? Tell us", "if you are not satisfied": asked, not claimed. */
function isAsked({ words, context }: Reading, { start, end }: Span): boolean {
  if (context.reader !== 'customer') return false
  const before =
    words
      .slice(0, start)
      .split(/[.!。！]/)
      .at(-1) ?? ''
  return (
    /^[^.!。！，,]*[?？]/.test(words.slice(end)) ||
    /(?:\bif\b|\bshould you\b|如有|如果|若|万一|有任何|有什么)[^,，]*$/i.test(before)
  )
}

/** Advice may name what it aims at ("turn them into regulars"), as long as a fact of some segment could bear it out. */
const isAim = ({ context, figures }: Reading, before: string, canHold: boolean): boolean =>
  canHold &&
  context.writing !== 'finished' &&
  context.reader === 'marketer' &&
  figures.length === 0 &&
  open[context.language].test(before)

const isLicensed = (licence: readonly Licence[], isNegated: boolean, reading: Reading): boolean =>
  licence.some((each) =>
    reading.facts.some((fact) => fact.id.startsWith(each.of) && bears(fact, each, isNegated, reading)),
  )

function bears(fact: Fact, { relation, from, to }: Licence, isNegated: boolean, { context }: Reading): boolean {
  if (from !== undefined || to !== undefined) {
    const holds = fact.value >= (from ?? -Infinity) && fact.value <= (to ?? Infinity)
    return holds !== isNegated
  }
  if (relation === undefined) return !isNegated
  const told = relationOf(fact, context.sheet)
  return isNegated ? told !== undefined && told !== relation : told === relation
}
