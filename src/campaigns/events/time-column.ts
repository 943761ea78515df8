import { ShoalError } from '../../workspace/errors.ts'
import { timeInZone } from '../delivery/time-in-zone.ts'

/** Which number of 03/04/2026 is the day. */
export type DateOrder = 'day-first' | 'month-first'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const clock = String.raw`(?:[ T,]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?: ?(?<half>[AaPp])\.?[Mm]\.?)?)?`
const offset = String.raw`(?: ?(?<offset>Z|UTC|GMT|[+-]\d{2}:?\d{2}))?`
const form = (day: string): RegExp => new RegExp(`^${day}${clock}${offset}$`)

const yearFirst = form(String.raw`(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?`)
const numbers = form(String.raw`(?<first>\d{1,2})[-/.](?<other>\d{1,2})[-/.](?<year>\d{4}|\d{2})`)
const monthNamed = form(String.raw`(?:[A-Za-z]{3,9}, )?(?<name>[A-Za-z]{3})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})`)
const dayNamed = form(
  String.raw`(?:[A-Za-z]{3,9}, )?(?<day>\d{1,2})[ -](?<name>[A-Za-z]{3})[a-z]*\.?[ -](?<year>\d{4})`,
)

/**
 * What reads the times of a column, in UTC as ISO; undefined of a cell that holds none. Whether the day or the month comes first follows from all
 * values: the order that reads most. Seconds or milliseconds since 1970 are read too.
 * @param zone whose clock they show where they say no offset
 * @param asked the order that somebody said
 * @throws ShoalError events/date-order where every value could be both
 */
export function timeColumn(
  values: readonly string[],
  zone: string,
  { asked, file, column }: { asked: DateOrder | undefined; file: string; column: string },
): (cell: string) => string | undefined {
  const pairs = values.flatMap((value) => {
    const groups = numbers.exec(value.trim())?.groups
    return groups === undefined ? [] : [[Number(groups['first']), Number(groups['other'])] as const]
  })
  const onlyDayFirst = pairs.filter(([first]) => first > 12).length
  const onlyMonthFirst = pairs.filter(([, other]) => other > 12).length
  const isOpen = onlyDayFirst === onlyMonthFirst && pairs.some(([first, other]) => first !== other)
  if (asked === undefined && isOpen) throw new ShoalError('events/date-order', { file, column })
  const order = asked ?? (onlyMonthFirst > onlyDayFirst ? 'month-first' : 'day-first')
  const inZone = hourly((hour) => timeInZone(hour, zone))
  return (cell) => timeIn(cell.trim(), order, inZone)
}

function timeIn(text: string, order: DateOrder, inZone: (plain: string) => number): string | undefined {
  if (/^\d{10}$|^\d{13}$/.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString()
  const groups = [yearFirst, numbers, monthNamed, dayNamed].map((one) => one.exec(text)?.groups).find((one) => one)
  if (groups === undefined) return undefined
  const [first, other] = [Number(groups['first']), Number(groups['other'])]
  const named = months.indexOf((groups['name'] ?? '').toLowerCase()) + 1
  const month =
    groups['name'] !== undefined ? named : Number(groups['month'] ?? (order === 'day-first' ? other : first))
  const day = Number(groups['day'] ?? (order === 'day-first' ? first : other))
  const year = Number(groups['year']) + (groups['year']?.length === 2 ? 2000 : 0)
  const hour = hourOf(Number(groups['hour'] ?? 0), groups['half'])
  const [minute, second] = [Number(groups['minute'] ?? 0), Number(groups['second'] ?? 0)]
  if (month < 1 || month > 12 || day < 1 || hour === undefined || minute > 59 || second > 59) return undefined
  const shown = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  // A day that the month does not have would be one of the next.
  if (shown.getUTCDate() !== day) return undefined
  const plain = shown.toISOString().slice(0, 19)
  const at = inUtc(plain, groups['offset'], inZone)
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}

/** The hour of 24; undefined where there is none such. @param half a or p, where the clock has twelve hours */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

function inUtc(plain: string, offset: string | undefined, inZone: (plain: string) => number): number {
  if (offset === undefined) return inZone(plain)
  return Date.parse(
    `${plain}${/^(?:Z|UTC|GMT)$/.test(offset) ? 'Z' : offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')}`,
  )
}

/** Clocks are put forward and back at full hours, so that one answer is good for the hour: asking a zone is slow. */
function hourly(timeOf: (plain: string) => number): (plain: string) => number {
  const known = new Map<string, number>()
  return (plain) => {
    const hour = `${plain.slice(0, 13)}:00:00`
    const start = known.get(hour) ?? timeOf(hour)
    known.set(hour, start)
    return start + Date.parse(`${plain}Z`) - Date.parse(`${hour}Z`)
  }
}
