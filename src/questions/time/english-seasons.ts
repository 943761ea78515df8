import { chatTimeEn, seasonsEn } from '../../language/en/chat-time.ts'
import type { TimeRange } from '../query/time-range.ts'
import { numberInWords } from '../reading/number-in-words.ts'
import { datePartsOf, dayNumber, dayOf, dayOfDate } from './day-number.ts'
import { meansRange, type TimeRule } from './found-time.ts'
import { feastRange, monthRange, type SaidYear } from './nearest-date.ts'
import { anyOf, feastOf, placeOf, unitOf } from './pattern-parts.ts'
import { lastDayOf, resolveTime, type TimeContext } from './resolve-time.ts'

const words = chatTimeEn
const unit = anyOf(Object.values(words.units).flat())
const month = `(?!may\\b)(${anyOf(words.months.flat())})\\.?`
const year = String.raw`(?:,?\s*(?:of\s+|in\s+)?((?:19|20)\d\d|last year|this year|the previous year))`
const count = String.raw`(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple of)`
const countOf = (text: string): number => (text === 'couple of' ? 2 : (numberInWords(text) ?? 1))

/** Three whole months from the first of one; of the latest year in which they have begun. */
export function seasonRange(context: TimeContext, first: number, year: SaidYear, before: boolean): TimeRange {
  const last = lastDayOf(context)
  const running = datePartsOf(last).year
  const latest = dayOfDate(running, first, 1) <= last ? running : running - 1
  const isRunning = dayOfDate(latest, first + 3, 0) >= last
  const said = year ?? (before && isRunning ? latest - 1 : latest)
  return { kind: 'between', from: dayOfDate(said, first, 1), to: dayOfDate(said, first + 3, 0) }
}

/** The first or last days, weeks or months of a longer span. */
function edgeOf(range: TimeRange, edge: string, many: number, of: string, context: TimeContext): TimeRange | undefined {
  const { from, to } = resolveTime(range, context)
  const length = many * (of === 'week' ? 7 : 1)
  const months = of === 'month' || of === 'quarter' ? many * (of === 'quarter' ? 3 : 1) : undefined
  const [first, last] = [datePartsOf(from), datePartsOf(to)]
  const span =
    months === undefined
      ? edge === 'first'
        ? { from, to: dayOf(dayNumber(from) + length - 1) }
        : { from: dayOf(dayNumber(to) - length + 1), to }
      : edge === 'first'
        ? { from, to: dayOfDate(first.year, first.month + months, 0) }
        : { from: dayOfDate(last.year, last.month - months + 1, 1), to }
  return span.from < from || span.to > to ? undefined : { kind: 'between', ...span }
}

/** Seasons, the edges of months, "so far", and days before a feast. */
export function englishSeasons(context: TimeContext): TimeRule[] {
  const running = datePartsOf(lastDayOf(context))
  const saidYear = (text: string | undefined): SaidYear =>
    text === undefined
      ? undefined
      : /^\d/.test(text)
        ? Number(text)
        : text === 'this year'
          ? running.year
          : running.year - 1
  const monthOf = (text: string): number => placeOf(text, words.months)
  const rule = (pattern: string, read: (groups: string[]) => TimeRange | undefined): TimeRule => ({
    pattern: new RegExp(`${pattern}(?![a-z0-9])`, 'y'),
    read: (match) => meansRange(read([...match])),
  })
  const season = `(${anyOf(seasonsEn.flat())})`
  return [
    rule(`(?:the )?(last |this |past |previous )?${season}(?: season| months)?${year}?`, ([, which, name, said]) =>
      seasonRange(context, placeOf(name, seasonsEn) * 3, saidYear(said), which !== undefined && which !== 'this '),
    ),
    // While a month runs, the last one of that name is that of the year before.
    rule(`last ${month}`, ([, name]) => {
      const range = monthRange(context, monthOf(name), undefined)
      return monthOf(name) === running.month ? monthRange(context, running.month, running.year - 1) : range
    }),
    rule(`this ${month}`, ([, name]) => monthRange(context, monthOf(name), undefined)),
    rule(`${month}${year}? (?:so far|to date|until now|up to now)`, ([, name, said]) => {
      const days = resolveTime(monthRange(context, monthOf(name), saidYear(said)), context)
      const last = lastDayOf(context)
      return { kind: 'between', from: days.from, to: [days.to, last].sort()[0] }
    }),
    rule(
      `(?:just )?(?:the )?(?:very )?(first|last) (?:${count} )?(day|week|month|quarter)s? (?:of|in) (?:the )?${month}${year}?`,
      ([, edge, many, of, name, said]) =>
        edgeOf(monthRange(context, monthOf(name), saidYear(said)), edge, countOf(many ?? 'one'), of, context),
    ),
    rule(
      `(?:just )?(?:the )?(?:very )?(first|last) (?:${count} )?(day|week|month)s? (?:of|in) (?:the year )?((?:19|20)\\d\\d|last year|this year|the year)`,
      ([, edge, many, of, said]) =>
        edgeOf(
          { kind: 'calendar', year: said === 'the year' ? running.year : (saidYear(said) ?? running.year) },
          edge,
          countOf(many ?? 'one'),
          of,
          context,
        ),
    ),
    rule(
      `(?:the )?(?:last )?${count} (${unit})s? (before|leading up to|up to|running up to|after|following) (christmas|${anyOf(Object.values(words.feasts).flat())})${year}?`,
      ([, many, of, side, named, said]) => {
        const feast = feastRange(context, named === 'christmas' ? '12-25' : feastOf(named, words), saidYear(said))
        if (feast === undefined) return undefined
        const { from, to } = resolveTime(feast, context)
        const days = countOf(many) * { day: 1, week: 7, month: 30, quarter: 91, year: 365 }[unitOf(of, words)]
        return /after|following/.test(side)
          ? { kind: 'between', from: dayOf(dayNumber(to) + 1), to: dayOf(dayNumber(to) + days) }
          : { kind: 'between', from: dayOf(dayNumber(from) - days), to: dayOf(dayNumber(from) - 1) }
      },
    ),
    {
      // "The same days last December" are those of the days asked for, a year before.
      pattern: new RegExp(
        `(?:the )?same (?:days|dates|time|period|span|stretch|point|week|weeks)(?: of the (?:month|year))?(?: (?:in|of|from))? (?:last ${month}|${month} (?:(?:of )?last year|the year before|a year (?:ago|earlier)))(?![a-z])`,
        'y',
      ),
      read: () => ({ kind: 'compare', to: 'year-before' }),
    },
    {
      // "The same days last month", beside "this month so far".
      pattern:
        /(?:the )?same (?:days|dates|time|period|stretch|point)(?: (?:in|of|from))? (?:the )?(?:last|previous|prior|preceding) month(?![a-z])/y,
      read: () => {
        const { year, month, day } = datePartsOf(lastDayOf(context))
        const end = dayOfDate(year, month, 0)
        const to = [dayOfDate(year, month - 1, day), end].sort()[0]
        return meansRange({ kind: 'between', from: dayOfDate(year, month - 1, 1), to })
      },
    },
    {
      // "The 7 days before": as many days as were asked for, just before them.
      pattern: new RegExp(
        `(?:the )?(?:${count} )(${unit})s? (?:before|before that|prior|prior to that|earlier|preceding that)(?= *(?:$|[?.,;!]))`,
        'y',
      ),
      read: () => ({ kind: 'compare', to: 'previous' }),
    },
    {
      pattern: new RegExp(`(?:the )?(?:preceding|prior) ${count} (${unit})s?(?![a-z])`, 'y'),
      read: () => ({ kind: 'compare', to: 'previous' }),
    },
  ]
}
