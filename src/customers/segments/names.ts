import { segmentNames as english, type SegmentNameTexts } from '../../language/en/segment-names.ts'
import type { Localized } from '../../language/language.ts'
import { segmentNames as chinese } from '../../language/zh/segment-names.ts'

/** A segment's medians of recency, frequency and monetary value beside those of all customers. */
export interface OrderLevels {
  recency: number
  frequency: number
  monetary: number
}

interface Levels {
  recency: 'recent' | 'lapsed' | undefined
  frequency: 'one-time' | 'frequent' | 'occasional' | undefined
  money: 'big' | 'small' | undefined
}

/**
 * Names segments by their medians against all customers: recent or lapsed at most 0.6 or at least 1.75 times the days,
 * one-time with a median of one order, frequent from twice the orders (and three), big from twice and small up to 0.6
 * times the spend. Names that come out equal are told apart by spend, then by number.
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
      segments.map(({ monetary }) => monetary),
      texts,
    )
  })
}

/** Names segments by the one or two attributes in which they lie furthest from all customers, in standard deviations. */
export function nameByAttributes(headers: readonly string[], deviations: readonly (readonly number[])[]): Localized[] {
  return both((texts) => {
    const names = deviations.map((of) => {
      const parts = headers
        .map((header, j) => ({ header, z: of[j] ?? 0 }))
        .filter(({ z }) => Math.abs(z) >= 0.3)
        .sort((a, b) => Math.abs(b.z) - Math.abs(a.z))
        .slice(0, 2)
        .map(({ header, z }) => (z > 0 ? texts.higher(header) : texts.lower(header)))
      return parts.length === 0 ? texts.middle : texts.list(parts)
    })
    return number(names, texts)
  })
}

function levelsOf({ recency, frequency, monetary }: OrderLevels, all: OrderLevels): Levels {
  return {
    recency: recency <= 0.6 * all.recency ? 'recent' : recency >= 1.75 * all.recency ? 'lapsed' : undefined,
    frequency:
      frequency === 1
        ? 'one-time'
        : frequency >= 3 && frequency >= 2 * all.frequency
          ? 'frequent'
          : frequency <= 2 && frequency > 1
            ? 'occasional'
            : undefined,
    money: monetary >= 2 * all.monetary ? 'big' : monetary <= 0.6 * all.monetary ? 'small' : undefined,
  }
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

function both(write: (texts: SegmentNameTexts) => string[]): Localized[] {
  const en = write(english)
  const zh = write(chinese)
  return en.map((name, i) => ({ en: name, zh: zh[i] ?? name }))
}
