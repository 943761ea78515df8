import type { Days } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import { calendarUnit } from '../time/calendar-unit.ts'
import { dayNumber, dayOf } from '../time/day-number.ts'
import { resolveTime, type TimeContext } from '../time/resolve-time.ts'

/** The days of a query as far as the data reach, or days outside them with the nearest that are inside. */
export type CountedDays =
  | { kind: 'inside'; days: Days | undefined }
  | { kind: 'outside'; asked: Days; nearest: Days }
  | { kind: 'no-days' }

/** The days that are counted. @param context with the first and last day of the data */
export function countedDays({ time }: Pick<TypedQuery, 'time'>, context: TimeContext): CountedDays {
  const { days } = context
  if (time === undefined) return { kind: 'inside', days: undefined }
  if (days === undefined) return { kind: 'no-days' }
  const asked = resolveTime(time, context)
  const within = overlap(asked, days)
  return within.from <= within.to
    ? { kind: 'inside', days: within }
    : { kind: 'outside', asked, nearest: nearestDays(asked, days) }
}

/** Days written YYYY-MM-DD are in the order of their texts. */
const overlap = (a: Days, b: Days): Days => ({
  from: [a.from, b.from].toSorted().at(-1) ?? a.from,
  to: [a.to, b.to].toSorted()[0] ?? a.to,
})

/** The span of the same kind that lies nearest: whole months where whole months were asked for, else as many days. */
function nearestDays(asked: Days, data: Days): Days {
  const isBefore = asked.to < data.from
  const edge = isBefore ? data.from : data.to
  const inside = (span: Days): Days => overlap(span, data)
  for (const unit of ['month', 'quarter', 'year'] as const) {
    const whole = calendarUnit(asked.from, unit)
    if (whole.from === asked.from && whole.to === asked.to) return inside(calendarUnit(edge, unit))
  }
  const length = dayNumber(asked.to) - dayNumber(asked.from)
  return inside(
    isBefore
      ? { from: edge, to: dayOf(dayNumber(edge) + length) }
      : { from: dayOf(dayNumber(edge) - length), to: edge },
  )
}
