import type { FoundDate } from '../claims/find-dates.ts'
import { anyOf } from '../lexicon/any-of.ts'
import type { Reading } from '../reading.ts'
import { faultAt, faultsOf, type Rule } from '../rule.ts'

/** A date is the beginning or end of a window, or the as-of date; or the campaign has settled it. */
export const dateRule: Rule = (reading) => [...wrongDates(reading), ...holidays(reading)]

const greetings = anyOf(
  'gi',
  /\b(?:merry|happy) (?:christmas|easter|holidays|new year|thanksgiving|halloween|valentine'?s?)\b/,
  /圣诞|春节|元旦|中秋|国庆|新年|端午|情人节|母亲节|父亲节|双十[一二]|黑五/,
)

/** To customers a holiday is a date that the campaign sets. */
const holidays = (reading: Reading) =>
  reading.context.reader === 'customer' ? faultsOf(reading, 'date', [greetings]) : []

function wrongDates(reading: Reading) {
  if (reading.context.writing !== 'finished') return reading.dates.map((date) => faultAt(reading, 'date', date))
  const { begins, ends } = known(reading)
  return reading.dates.flatMap((date, index) => {
    const before = reading.words.slice(Math.max(0, date.start - 14), date.start)
    const opens = /(?:\b(?:from|since|between|after)|自|从)\s?$/i.test(before)
    const closes =
      /(?:\b(?:to|until|till|and|through|by|as of|up to)|-|至|到|截至|截止)\s?$/i.test(before) &&
      (index > 0 || !/\band\s?$/i.test(before))
    const allowed = opens ? begins : closes ? ends : [...begins, ...ends]
    return allowed.some((each) => agrees(date, each)) ? [] : [faultAt(reading, 'date', date)]
  })
}

function known({ context: { sheet }, facts }: Reading): { begins: string[]; ends: string[] } {
  const windows = [sheet.window, ...facts.map(({ window }) => window)].flatMap((window) => window ?? [])
  return {
    begins: windows.map(({ from }) => from),
    ends: [...windows.map(({ to }) => to), ...(sheet.asOf === undefined ? [] : [sheet.asOf])],
  }
}

function agrees({ year, month, day }: FoundDate, written: string): boolean {
  const [y, m, d] = written.split('-').map(Number)
  return (year === undefined || year === y) && (month === undefined || month === m) && (day === undefined || day === d)
}
