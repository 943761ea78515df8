import { chatTimeEn } from '../../language/en/chat-time.ts'
import type { TimeRange } from '../query/time-range.ts'
import { numberInWords } from '../reading/number-in-words.ts'
import { datePartsOf } from './day-number.ts'
import { englishSeasons } from './english-seasons.ts'
import { meansRange, type TimeRule } from './found-time.ts'
import { datesRange, feastRange, halfRange, monthRange, quarterRange, type SaidYear } from './nearest-date.ts'
import { anyOf, feastOf, placeOf, unitOf } from './pattern-parts.ts'
import { lastDayOf, type TimeContext } from './resolve-time.ts'
import { unitsAgo, weekOf } from './units-ago.ts'

const words = chatTimeEn
const unit = anyOf(Object.values(words.units).flat())
const count = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|sixty|ninety)`
const date = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const year = String.raw`(?:,?\s*(?:of\s+|in\s+)?((?:19|20)\d\d|last year|this year|the previous year))`
const month = `(${anyOf(words.months.flat())})\\.?`
// "may" is a month only where something beside it says so.
const plainMonth = `(?!may\\b)${month}`
const ordinal = `(${anyOf(words.ordinals.flat())})`

/** How English writes a single span of days: each rule is tried at the beginning of a word. */
export function englishTimes(context: TimeContext): TimeRule[] {
  const running = datePartsOf(lastDayOf(context)).year
  const saidYear = (text: string | undefined): SaidYear => {
    if (text === undefined) return undefined
    if (/^\d/.test(text)) return Number(text)
    return text === 'this year' ? running : running - 1
  }
  const monthNumber = (text: string): number => placeOf(text, words.months)
  const rule = (pattern: string, read: (groups: string[]) => TimeRange | undefined): TimeRule => ({
    pattern: new RegExp(`${pattern}(?![a-z0-9])`, 'y'),
    read: (match) => meansRange(read([...match])),
  })
  const days = (name: string, from: string, to: string, said: string | undefined): TimeRange | undefined =>
    datesRange(context, monthNumber(name), Number(from), Number(to), saidYear(said))

  return [
    ...englishSeasons(context),
    {
      pattern: new RegExp(
        `(the\\s+)?(last|past|previous|preceding|prior|latest|most recent)\\s+(?:(?:full|whole|complete|calendar)\\s+)?(?:(${count})\\s+)?(?:(?:full|whole|complete|calendar)\\s+)?(${unit})s?(?![a-z])`,
        'y',
      ),
      read: ([, the, which, said, named]) => {
        const range: TimeRange = { kind: 'last', count: numberInWords(said ?? 'one') ?? 1, unit: unitOf(named, words) }
        // "The past year" may be twelve months or the calendar year before this one.
        const unsure = range.unit === 'year' && range.count === 1 && (the !== undefined || which === 'past')
        return {
          kind: 'range',
          range,
          ...(unsure ? { alternatives: [{ kind: 'last', count: 12, unit: 'month' }] } : {}),
        }
      },
    },
    rule(String.raw`(?:the\s+)?(?:(?:last|past|previous)\s+(?:half\s+(?:a\s+)?year|half-year))`, () => ({
      kind: 'last',
      count: 6,
      unit: 'month',
    })),
    rule(`(?:this|the current|current|the running)\\s+(${unit})(?:\\s+so far)?`, ([, named]) => ({
      kind: 'this',
      unit: unitOf(named, words),
    })),
    rule('so far this (week|month|quarter|year)', ([, named]) => ({
      kind: 'this',
      unit: unitOf(named, words),
    })),
    rule(String.raw`(?:the\s+)?(week|month|quarter|year)[ -]to[ -]date`, ([, named]) => ({
      kind: 'this',
      unit: unitOf(named, words),
    })),
    rule('(?:the )?(ytd|mtd)', ([, named]) => ({ kind: 'this', unit: named === 'ytd' ? 'year' : 'month' })),
    rule('(yesterday|today)', ([, named]) => unitsAgo(context, named === 'today' ? 0 : 1, 'day')),
    // "A year ago" holds other days against it and is among `yearBefore`.
    rule(`(?!(?:an?|one|1) year)(${count})\\s+(${unit})s? ago`, ([, said, named]) =>
      unitsAgo(context, numberInWords(said) ?? 1, unitOf(named, words)),
    ),
    rule('(?:the )?(month|quarter|week) before last', ([, named]) => unitsAgo(context, 2, unitOf(named, words))),
    rule(`(?:the )?q([1-4])${year}?`, ([, value, said]) => quarterRange(context, Number(value), saidYear(said))),
    rule('((?:19|20)\\d\\d)[ -]?q([1-4])', ([, said, value]) => quarterRange(context, Number(value), Number(said))),
    rule(`(?:the )?${ordinal} quarter${year}?`, ([, value, said]) =>
      value === 'last' ? undefined : quarterRange(context, placeOf(value, words.ordinals), saidYear(said)),
    ),
    rule(`(?:the )?(first|second) half(?: of the year)?${year}?`, ([, value, said]) =>
      halfRange(context, value === 'first' ? 1 : 2, saidYear(said)),
    ),
    rule(`h([12])${year}?`, ([, value, said]) => halfRange(context, Number(value), saidYear(said))),
    rule(`(?:the )?(?:month of )?${plainMonth}${year}?`, ([, name, said]) =>
      monthRange(context, monthNumber(name), saidYear(said)),
    ),
    rule(
      `(?:(?<=(?:in|during|for|of|since|until|from|and|to|before|after|between|vs|versus|with|than) )(may)|(may)${year})`,
      ([, plain, name, said]) => monthRange(context, monthNumber(plain ?? name), saidYear(said)),
    ),
    rule(`(?:the )?${date}(?: of)? ${month}${year}?`, ([, day, name, said]) => days(name, day, day, said)),
    rule(`${month} (?:the )?${date}${year}?`, ([, name, day, said]) => days(name, day, day, said)),
    rule(
      `(?:from |between )?(?:the )?${date}(?: of)?(?: ?(?:-|–|to|and|until|through) ?)(?:the )?${date}(?: of)? ${month}${year}?`,
      ([, from, to, name, said]) => days(name, from, to, said),
    ),
    rule(
      `(?:from |between )?${month} ${date}(?: ?(?:-|–|to|and|until|through) ?)(?:the )?${date}${year}?`,
      ([, name, from, to, said]) => days(name, from, to, said),
    ),
    rule(String.raw`(\d{4})[-/](\d{1,2})[-/](\d{1,2})`, ([, of, name, day]) =>
      datesRange(context, Number(name), Number(day), Number(day), Number(of)),
    ),
    rule(String.raw`((?:19|20)\d\d)[-/](\d{1,2})(?![-/]\d)`, ([, of, value]) =>
      Number(value) > 12 || value === '00' ? undefined : monthRange(context, Number(value), Number(of)),
    ),
    // A bare number is a year only near those of the data, and not where it says how much.
    rule(
      String.raw`(?<!(?:over|than|least|most|above|under|below|exactly) )(?:the )?(?:calendar )?(?:year )?((?:19|20)\d\d)`,
      ([, of]) => (Math.abs(Number(of) - running) > 8 ? undefined : { kind: 'calendar', year: Number(of) }),
    ),
    rule(
      `(?:the )?(?:calendar )?week (?:of|starting|beginning|around|commencing)(?: on)? (?:monday )?(?:the )?${date}(?: of)? ${month}${year}?`,
      ([, day, name, said]) => weekOf(days(name, day, day, said)),
    ),
    rule(
      `(?:the )?(?:calendar )?week (?:of|starting|beginning|around|commencing)(?: on)? (?:monday )?${month} ${date}${year}?`,
      ([, name, day, said]) => weekOf(days(name, day, day, said)),
    ),
    rule(`(?:calendar )?week (\\d{1,2})${year}?`, ([, week, said]) =>
      Number(week) < 1 || Number(week) > 53
        ? undefined
        : { kind: 'calendar', year: saidYear(said) ?? running, part: { unit: 'week', value: Number(week) } },
    ),
    rule(`(${anyOf(Object.values(words.feasts).flat())})${year}?`, ([, named, said]) =>
      feastRange(context, feastOf(named, words), saidYear(said)),
    ),
    {
      pattern: new RegExp(`${anyOf(words.yearBefore)}(?![a-z])`, 'y'),
      read: () => ({ kind: 'compare', to: 'year-before' }),
    },
    {
      pattern: new RegExp(`${anyOf(words.previous)}(?![a-z])`, 'y'),
      read: () => ({ kind: 'compare', to: 'previous' }),
    },
  ]
}
