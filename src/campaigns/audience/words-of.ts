import { formatNumber } from '../../facts/round-figure.ts'
import type { AudienceTexts } from '../../language/en/audience.ts'
import { valueText as valueEn } from '../../language/en/value.ts'
import type { Language, Localized } from '../../language/language.ts'
import { valueText as valueZh } from '../../language/zh/value.ts'
import type { AudienceContext } from './audience-context.ts'
import { audienceTexts } from './audience-texts.ts'
import { type Atom, type Comparison, type Expression, isJoin, type Top } from './expression.ts'
import { findField } from './find-field.ts'
import { findRfmGroup } from './find-rfm-group.ts'
import { findSegmentNamed } from './find-segment-named.ts'

/** What names and fields are called. */
type Names = Pick<AudienceContext, 'snapshot' | 'folder' | 'segmentation' | 'prediction'>

/**
 * Whom an expression means, in words of both languages: "customers in segment S1 whose value tier is not low".
 * @throws ShoalError as membersOf, where a name is unknown
 */
export const wordsOf = (expression: Expression, names: Names): Localized => ({
  en: wordsIn('en', expression, names),
  zh: wordsIn('zh', expression, names),
})

function wordsIn(language: Language, expression: Expression, names: Names): string {
  if (expression.is === 'all') return audienceTexts[language].everybody
  if (expression.is === 'not' && expression.of.is === 'all') return audienceTexts[language].nobody
  return audienceTexts[language].customers(phrase(language, expression, true, names))
}

/** A phrase that says who; "not" is carried down to the single properties, where it reads well. */
function phrase(language: Language, expression: Expression, has: boolean, names: Names): string {
  if (expression.is === 'not') return phrase(language, expression.of, !has, names)
  if (!isJoin(expression)) return atomPhrase(language, expression, has, names)
  const say = audienceTexts[language]
  const { is } = expression
  // Not (A and B) is not A or not B; A minus B is A and not B.
  const isAnd = (is === 'or') !== has
  const parts = partsOf(expression, has, isAnd)
    // "all and …" says no more than the rest.
    .filter(([part, holds]) => part.is !== 'all' || holds !== isAnd)
    .map(([part, holds]) => {
      const words = phrase(language, part, holds, names)
      return isJoined(part, holds) === undefined || isJoined(part, holds) === isAnd ? words : say.grouped(words)
    })
  return isAnd ? say.and(parts) : say.or(parts)
}

/** Whether an expression reads as parts joined by "and" (true) or "or" (false); undefined where it is one property. */
function isJoined(expression: Expression, has: boolean): boolean | undefined {
  if (expression.is === 'not') return isJoined(expression.of, !has)
  return isJoin(expression) ? (expression.is === 'or') !== has : undefined
}

/** The parts that one word joins, and whether each of them holds. */
function partsOf(expression: Expression, has: boolean, isAnd: boolean): [Expression, boolean][] {
  if (expression.is === 'not') return partsOf(expression.of, !has, isAnd)
  if (!isJoin(expression) || isJoined(expression, has) !== isAnd) return [[expression, has]]
  const { is, left, right } = expression
  return [...partsOf(left, has, isAnd), ...partsOf(right, is === 'minus' ? !has : has, isAnd)]
}

const opposite: Record<Comparison, Comparison> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '!=', '!=': '=' }

function atomPhrase(language: Language, atom: Atom, has: boolean, names: Names): string {
  const say = audienceTexts[language]
  switch (atom.is) {
    case 'all':
      return say.anyone(has)
    case 'segment': {
      const { segment } = findSegmentNamed(names.segmentation, atom.segment)
      return say.segment(segment.id, segment.name[language], has)
    }
    case 'tier':
      return say.tier((language === 'zh' ? valueZh : valueEn).tiers[atom.tier].name, has)
    case 'rfm':
      return say.rfm(findRfmGroup(atom.group).label[language], has)
    case 'predicted-top':
      return say.predictedTop(many(atom.top), outcomeOf(names), has)
    case 'predicted':
      return comparedPhrase(say, atom.comparison, has, (comparison) =>
        say.predicted(comparison, formatNumber(atom.score), outcomeOf(names)),
      )
    case 'look-alike': {
      const { segment } = findSegmentNamed(names.segmentation, atom.segment)
      return say.lookAlike(many(atom.top), segment.id, has)
    }
    case 'compare': {
      const { label } = findField(names.snapshot, names.folder, atom.field)
      const value = typeof atom.value === 'number' ? formatNumber(atom.value) : atom.value
      return comparedPhrase(say, atom.comparison, has, (comparison) => say.compared(label[language], comparison, value))
    }
    case 'bought':
      return say.bought(atom.product, has)
    case 'bought-category':
      return say.boughtCategory(atom.category, has)
  }
}

/** Of whom a value is not known no comparison holds, and so "not" holds. */
const comparedPhrase = (
  say: AudienceTexts,
  comparison: Comparison,
  has: boolean,
  words: (comparison: Comparison) => string,
): string => (has ? words(comparison) : say.orUnknown(words(opposite[comparison])))

const many = (top: Top): string => ('percent' in top ? `${formatNumber(top.percent)}%` : formatNumber(top.count))

const outcomeOf = ({ prediction }: Names): string => prediction?.outcome.column ?? prediction?.outcome.kind ?? ''
