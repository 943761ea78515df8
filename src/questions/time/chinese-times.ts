import { chatTimeZh } from '../../language/zh/chat-time.ts'
import type { TimeRange } from '../query/time-range.ts'
import { numberInWords } from '../reading/number-in-words.ts'
import { chineseDurations } from './chinese-durations.ts'
import { chineseSeasons } from './chinese-seasons.ts'
import { datePartsOf } from './day-number.ts'
import { meansRange, type TimeRule } from './found-time.ts'
import { datesRange, feastRange, halfRange, monthRange, quarterRange, type SaidYear } from './nearest-date.ts'
import { anyOf, feastOf, placeOf, unitOf } from './pattern-parts.ts'
import { lastDayOf, type TimeContext } from './resolve-time.ts'
import { unitsAgo, weekOf } from './units-ago.ts'

const words = chatTimeZh
const unit = anyOf(Object.values(words.units).flat())
const number = String.raw`(\d{1,4}|[一二两三四五六七八九十百]{1,4})`
const year = String.raw`(?:((?:19|20)\d\d)\s*年|(今年|去年|前年|本年|上一年|上年)(?:的)?)(?:的)?`
const month = `(${anyOf(words.months.flat())})(?:份)?`
const ordinal = `(${anyOf(words.ordinals.flat())})`
const date = String.raw`(\d{1,2}|[一二三四五六七八九十]{1,3})(?:日|号)`

/** How Chinese writes a single span of days; it has no blanks, so that each rule is tried at every character. */
export function chineseTimes(context: TimeContext): TimeRule[] {
  const running = datePartsOf(lastDayOf(context)).year
  const before: Record<string, number> = { 今年: 0, 本年: 0, 去年: 1, 上年: 1, 上一年: 1, 前年: 2 }
  const saidYear = (digits: string | undefined, word: string | undefined): SaidYear =>
    digits !== undefined ? Number(digits) : word !== undefined ? running - before[word] : undefined
  const rule = (pattern: string, read: (groups: string[]) => TimeRange | undefined): TimeRule => ({
    pattern: new RegExp(pattern, 'y'),
    read: (match) => meansRange(read([...match])),
  })
  const days = (name: string, from: string, to: string, said: SaidYear): TimeRange | undefined =>
    datesRange(context, placeOf(name, words.months), numberInWords(from) ?? 0, numberInWords(to) ?? 0, said)

  return [
    ...chineseDurations(context),
    ...chineseSeasons(context, year, saidYear),
    rule(`(?:最近|过去|近|之前|上)(?:的)?(?:这)?${number}(${unit})(?:内|里|以内|之内)?`, ([, said, named]) => {
      const counted = numberInWords(said) ?? 0
      if (counted < 1 || counted > 1000 || (counted === 1 && unitOf(named, words) === 'year')) return undefined
      return { kind: 'last', count: counted, unit: unitOf(named, words) }
    }),
    {
      pattern: /(?:最近|过去|近)(?:的)?(?:一|1)年(?:内|里|以内|之内|来)?/y,
      // Twelve months, or the calendar year before this one.
      read: () => ({
        kind: 'range',
        range: { kind: 'last', count: 12, unit: 'month' },
        alternatives: [{ kind: 'last', count: 1, unit: 'year' }],
      }),
    },
    {
      pattern:
        /(?<![每第头前后近去上半\d一二两三四五六七八九十])(?:一整年|一年)(?:下来|里|内|之内|间)?(?!多|以上|半|没)/y,
      // Twelve months, or the running year.
      read: () => ({
        kind: 'range',
        range: { kind: 'last', count: 12, unit: 'month' },
        alternatives: [{ kind: 'this', unit: 'year' }],
      }),
    },
    rule('(?:最近|过去|近)(?:的)?半年(?:内|里|来)?', () => ({ kind: 'last', count: 6, unit: 'month' })),
    rule(`${number}(天|周|个星期|个月|个季度)(?:以|之)?内`, ([, said, named]) => {
      const counted = numberInWords(said) ?? 0
      return counted < 1 || counted > 1000 ? undefined : { kind: 'last', count: counted, unit: unitOf(named, words) }
    }),
    rule(
      String.raw`(\d{1,2})[./](\d{1,2})\s*(?:-|—|–|~|到|至)\s*(\d{1,2})[./](\d{1,2})(?:号|日)?(?![\d./%])`,
      ([, fromMonth, fromDay, toMonth, toDay]) => {
        const from = datesRange(context, Number(fromMonth), Number(fromDay), Number(fromDay), undefined)
        const to = datesRange(context, Number(toMonth), Number(toDay), Number(toDay), undefined)
        return from?.kind !== 'between' || to?.kind !== 'between' || from.from > to.to
          ? undefined
          : { kind: 'between', from: from.from, to: to.to }
      },
    ),
    rule('上一?个?(月份?|周|星期|礼拜|季度|季)', ([, named]) => ({
      kind: 'last',
      count: 1,
      unit: unitOf(named.replace('月份', '月'), words),
    })),
    rule('上上个?(月|周|星期|季度)', ([, named]) => unitsAgo(context, 2, unitOf(named, words))),
    rule('(?:本|这一?个?|当)(月|周|星期|季度|年)(?:至今|以来|到目前为止)?', ([, named]) => ({
      kind: 'this',
      unit: unitOf(named, words),
    })),
    rule(
      '(今年|本年度?|去年|前年|上一?年度?|上个年度)(?:全年|一整年|整年|一年)?(?:至今|以来|到目前为止)?',
      ([, named]) =>
        /^(今|本)年/.test(named)
          ? { kind: 'this', unit: 'year' }
          : named === '前年'
            ? { kind: 'calendar', year: running - 2 }
            : { kind: 'last', count: 1, unit: 'year' },
    ),
    rule('(年初|月初|季初)(?:至今|到现在|以来|到目前)', ([, named]) => ({
      kind: 'this',
      unit: unitOf(named.slice(0, 1), words),
    })),
    rule('(昨天|昨日|前天|今天)', ([, named]) =>
      unitsAgo(context, named === '今天' ? 0 : named === '前天' ? 2 : 1, 'day'),
    ),
    rule(`${number}(天|周|个月|个季度)(?:之)?前`, ([, said, named]) =>
      unitsAgo(context, numberInWords(said) ?? 0, unitOf(named, words)),
    ),
    rule(`(?:${year})?(?:第)?${ordinal}季度`, ([, digits, word, value]) =>
      quarterRange(context, placeOf(value, words.ordinals), saidYear(digits, word)),
    ),
    rule(`(?:${year})?\\s*q([1-4])`, ([, digits, word, value]) =>
      quarterRange(context, Number(value), saidYear(digits, word)),
    ),
    rule(`(?:${year})?(上|下)半年`, ([, digits, word, half]) =>
      halfRange(context, half === '上' ? 1 : 2, saidYear(digits, word)),
    ),
    rule(`(?:${year})?\\s*${month}`, ([, digits, word, name]) =>
      monthRange(context, placeOf(name, words.months), saidYear(digits, word)),
    ),
    rule(`(?:${year})?\\s*${month}\\s*${date}`, ([, digits, word, name, day]) =>
      days(name, day, day, saidYear(digits, word)),
    ),
    rule(
      `(?:从)?(?:${year})?\\s*${month}${date}?\\s*(?:到|至|—|-|~|–)\\s*${date}(?:之间|期间)?`,
      ([, digits, word, name, from, to]) =>
        from === undefined ? undefined : days(name, from, to, saidYear(digits, word)),
    ),
    rule(
      `(?:从)?(?:${year})?\\s*${month}(\\d{1,2})(?:日|号)?\\s*(?:到|至|—|-|~|–)\\s*${date}(?:之间|期间)?`,
      ([, digits, word, name, from, to]) => days(name, from, to, saidYear(digits, word)),
    ),
    rule(`((?:19|20)\\d\\d)\\s*年(?:度|全年|一整年|整年)?`, ([, of]) => ({ kind: 'calendar', year: Number(of) })),
    rule(String.raw`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})`, ([, of, name, day]) =>
      datesRange(context, Number(name), Number(day), Number(day), Number(of)),
    ),
    rule(
      `(?:${year})?\\s*${month}${date}(?:的)?(?:那一?周|所在(?:的)?(?:那一?)?周|当周|这一?周)`,
      ([, digits, word, name, day]) => weekOf(days(name, day, day, saidYear(digits, word))),
    ),
    rule(`(?:${year})?第${number}周`, ([, digits, word, week]) => {
      const value = numberInWords(week) ?? 0
      return value < 1 || value > 53
        ? undefined
        : { kind: 'calendar', year: saidYear(digits, word) ?? running, part: { unit: 'week', value } }
    }),
    rule(`(?:${year})?(${anyOf(Object.values(words.feasts).flat())})(?:当天|那天|当日)?`, ([, digits, word, named]) =>
      feastRange(context, feastOf(named, words), saidYear(digits, word)),
    ),
    { pattern: new RegExp(anyOf(words.yearBefore), 'y'), read: () => ({ kind: 'compare', to: 'year-before' }) },
    { pattern: new RegExp(anyOf(words.previous), 'y'), read: () => ({ kind: 'compare', to: 'previous' }) },
  ]
}
