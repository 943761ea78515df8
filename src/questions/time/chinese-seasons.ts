import { chatTimeZh } from '../../language/zh/chat-time.ts'
import type { TimeRange } from '../query/time-range.ts'
import { numberInWords } from '../reading/number-in-words.ts'
import { datePartsOf, dayNumber, dayOf, dayOfDate } from './day-number.ts'
import { seasonRange } from './english-seasons.ts'
import { meansRange, type TimeRule } from './found-time.ts'
import { datesRange, feastRange, halfRange, monthRange, type SaidYear } from './nearest-date.ts'
import { anyOf, feastOf, placeOf, unitOf } from './pattern-parts.ts'
import { lastDayOf, resolveTime, type TimeContext } from './resolve-time.ts'
import { weekOf } from './units-ago.ts'

const words = chatTimeZh
const unit = anyOf(Object.values(words.units).flat())
const number = String.raw`(\d{1,3}|[一二两三四五六七八九十]{1,3})`
const month = `(${anyOf(words.months.flat())})(?:份)?(?:的)?`
const christmas = '圣诞'
const feast = `(${anyOf([...Object.values(words.feasts).flat(), christmas])})`
const dayOfFeast = (named: string): string => (named === christmas ? '12-25' : feastOf(named, words))
const seasons = ['春', '夏', '秋', '冬']
const lengthOf: Record<string, number> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 }

/**
 * Seasons, parts of months and years, days around a feast, in Chinese.
 *
 * @param year a pattern with two groups, a year in digits and one in words
 */
export function chineseSeasons(
  context: TimeContext,
  year: string,
  saidYear: (digits: string | undefined, word: string | undefined) => SaidYear,
): TimeRule[] {
  const rule = (pattern: string, read: (groups: string[]) => TimeRange | undefined): TimeRule => ({
    pattern: new RegExp(pattern, 'y'),
    read: (match) => meansRange(read([...match])),
  })
  const running = datePartsOf(lastDayOf(context)).year
  const inMonth = (name: string, from: number, to: number, said: SaidYear): TimeRange | undefined => {
    const whole = resolveTime(monthRange(context, placeOf(name, words.months), said), context)
    const last = datePartsOf(whole.to)
    return datesRange(context, last.month, from, Math.min(to, last.day), last.year)
  }
  const parts: Record<string, [number, number]> = {
    上旬: [1, 10],
    初: [1, 10],
    中旬: [11, 20],
    下旬: [21, 31],
    底: [21, 31],
    末: [21, 31],
    上半月: [1, 15],
    前半月: [1, 15],
    下半月: [16, 31],
    后半月: [16, 31],
  }
  const firstMonths = (said: number, count: number): TimeRange => ({
    kind: 'between',
    from: dayOfDate(said, 1, 1),
    to: dayOfDate(said, count + 1, 0),
  })

  return [
    rule(`(?:${year})?([春夏秋冬])(?:天|季|日)(?:里|期间|的时候)?`, ([, digits, word, name]) =>
      seasonRange(context, (seasons.indexOf(name) + 1) * 3, saidYear(digits, word), false),
    ),
    rule(`(?:${year})?\\s*${month}${anyOf(Object.keys(parts)).replace('(?:', '(')}`, ([, digits, word, name, part]) =>
      inMonth(name, ...parts[part], saidYear(digits, word)),
    ),
    rule(`(?:${year})?\\s*${month}(前|头|后|最后)${number}(?:天|日)`, ([, digits, word, name, edge, count]) => {
      const many = numberInWords(count) ?? 0
      const last = resolveTime(monthRange(context, placeOf(name, words.months), saidYear(digits, word)), context).to
      return /后/.test(edge)
        ? { kind: 'between', from: dayOf(dayNumber(last) - many + 1), to: last }
        : inMonth(name, 1, many, saidYear(digits, word))
    }),
    rule(`${year}(?:的)?(?:前|头)${number}(个月|个?季度)`, ([, digits, word, count, of]) => {
      const months = (numberInWords(count) ?? 0) * (of === '个月' ? 1 : 3)
      return months < 1 || months > 12 ? undefined : firstMonths(saidYear(digits, word) ?? running, months)
    }),
    rule(`(?:${year})?\\s*h([12])(?![a-z0-9])`, ([, digits, word, half]) =>
      halfRange(context, Number(half), saidYear(digits, word)),
    ),
    rule(`(?:${year})?${feast}(?:之)?(前|后)(?:的)?${number}(${unit})`, ([, digits, word, named, side, count, of]) => {
      const range = feastRange(context, dayOfFeast(named), saidYear(digits, word))
      if (range === undefined) return undefined
      const { from, to } = resolveTime(range, context)
      const days = (numberInWords(count) ?? 0) * lengthOf[unitOf(of, words)]
      return side === '前'
        ? { kind: 'between', from: dayOf(dayNumber(from) - days), to: dayOf(dayNumber(from) - 1) }
        : { kind: 'between', from: dayOf(dayNumber(to) + 1), to: dayOf(dayNumber(to) + days) }
    }),
    rule(
      `(?:${year})?${feast}(?:的)?(?:那一?个?|这一?个?|当|所在(?:的)?(?:那一?)?)?(?:周|星期)`,
      ([, digits, word, named]) => weekOf(feastRange(context, dayOfFeast(named), saidYear(digits, word))),
    ),
    {
      // As many days as were asked for, just before them.
      pattern: new RegExp(
        `(?<=(?:跟|和|与|比|较|同|对比|相比|vs)\\s*)(?:之?前|上)(?:面|边)?(?:的)?(?:那)?${number}(${unit})`,
        'y',
      ),
      read: () => ({ kind: 'compare', to: 'previous' }),
    },
    rule(`前([一二三123])个?季度`, ([, count]) => firstMonths(running, (numberInWords(count) ?? 1) * 3)),
    rule(`前${number}(天|周|个星期|个月)(?!之?前)`, ([, count, of]) => ({
      kind: 'last',
      count: numberInWords(count) ?? 1,
      unit: unitOf(of, words),
    })),
  ]
}
