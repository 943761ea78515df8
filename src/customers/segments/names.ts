import { segmentNames as english, type SegmentNameTexts } from '../../language/en/segment-names.ts'
import type { Language, Localized } from '../../language/language.ts'
import { segmentNames as chinese } from '../../language/zh/segment-names.ts'

/** A segment's medians of recency, frequency and monetary value; undefined where the segments do not go by one. */
export interface OrderLevels {
  recency: number | undefined
  frequency: number | undefined
  monetary: number | undefined
}

interface Levels {
  recency: 'recent' | 'lapsed' | undefined
  frequency: 'one-time' | 'frequent' | 'occasional' | undefined
  money: 'big' | 'small' | 'returned' | undefined
}

/**
 * Names segments by their medians against all customers: recent or lapsed at most 0.6 (and half a year) or at least 1.75 times the days,
 * one-time with a median of one order, frequent from twice the orders (and three), big from twice and small up to 0.6
 * times the spend; a median spend of zero or less is of customers who returned what they bought. Names that come out
 * equal are told apart by spend, then by number.
 */
export function nameByOrders(segments: readonly OrderLevels[], all: OrderLevels): Localized[] {
  const levels = segments.map((segment) => levelsOf(segment, all))
  return both((texts) => {
    const names = levels.map(({ recency, frequency, money }) =>
      recency === undefined && frequency === undefined && money === undefined
        ? texts.middle
        : texts.join(
            recency && texts.recency[recency],
            frequency && texts.frequency[frequency],
            money && texts.money[money],
          ),
    )
    return tellApart(
      names,
      segments.map(({ monetary }) => monetary ?? 0),
      texts,
    )
  })
}

/** Names segments by the one or two features in which they lie furthest from all customers, in standard deviations. */
export function nameByFeatures(
  features: readonly Localized[],
  deviations: readonly (readonly number[])[],
): Localized[] {
  return both((texts, language) => {
    const names = deviations.map((of) => {
      const parts = features
        .map((feature, j) => ({ feature: feature[language], z: of[j] ?? 0 }))
        .filter(({ z }) => Math.abs(z) >= 0.3)
        .sort((a, b) => Math.abs(b.z) - Math.abs(a.z))
        .slice(0, 2)
        .map(({ feature, z }) => (z > 0 ? texts.higher(feature) : texts.lower(feature)))
      return parts.length === 0 ? texts.middle : texts.list(parts)
    })
    return number(names, texts)
  })
}

function levelsOf(of: OrderLevels, all: OrderLevels): Levels {
  return {
    recency: recencyLevel(of.recency, all.recency),
    frequency: frequencyLevel(of.frequency, all.frequency),
    money: moneyLevel(of.monetary, all.monetary),
  }
}

/** Nobody calls an order recent that is older, however long ago those of the others were. */
const halfYear = 183

function recencyLevel(days: number | undefined, all: number | undefined): Levels['recency'] {
  if (days === undefined || all === undefined) return undefined
  return days <= 0.6 * all && days <= halfYear ? 'recent' : days >= 1.75 * all ? 'lapsed' : undefined
}

function frequencyLevel(orders: number | undefined, all: number | undefined): Levels['frequency'] {
  if (orders === undefined || all === undefined) return undefined
  if (orders === 1) return 'one-time'
  if (orders >= 3 && orders >= 2 * all) return 'frequent'
  return orders <= 2 ? 'occasional' : undefined
}

function moneyLevel(spend: number | undefined, all: number | undefined): Levels['money'] {
  if (spend === undefined || all === undefined) return undefined
  if (spend <= 0) return 'returned'
  return spend >= 2 * all ? 'big' : spend <= 0.6 * all ? 'small' : undefined
}

/** Of two segments of the same name one spends more; of three and more each gets a number. */
function tellApart(names: readonly string[], spend: readonly number[], texts: SegmentNameTexts): string[] {
  const told = names.map((name, i) => {
    const alike = names.flatMap((other, j) => (other === name ? [j] : []))
    if (alike.length !== 2) return name
    const other = alike.find((j) => j !== i) ?? i
    return (spend[i] ?? 0) >= (spend[other] ?? 0) && !((spend[i] ?? 0) === (spend[other] ?? 0) && i > other)
      ? texts.distinguish.more(name)
      : texts.distinguish.less(name)
  })
  return number(told, texts)
}

function number(names: readonly string[], texts: SegmentNameTexts): string[] {
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length
    return before === 0 ? name : texts.numbered(name, before + 1)
  })
}

function both(write: (texts: SegmentNameTexts, language: Language) => string[]): Localized[] {
  const en = write(english, 'en')
  const zh = write(chinese, 'zh')
  return en.map((name, i) => ({ en: name, zh: zh[i] ?? name }))
}
