import { calendarUnit } from '../../../questions/time/calendar-unit.ts'
import { lastDayOf } from './last-day-of.ts'
import type { Place } from './place.ts'
import { figureSlot, type QueryMaterial } from './query-material.ts'

/** A span that the days asked for, or the data, cut short: it holds these days only. */
export interface CutSpan {
  row: number
  from: string
  to: string
}

/** Spans of a development in the order of time. */
export interface Spans {
  /** The whole ones; all of them where fewer than two are whole. */
  compared: Place[]
  /** Those that are not whole. */
  cut: CutSpan[]
  /** Whether those to compare are whole, so that the first and the last may be held against each other. */
  areComparable: boolean
}

/** The spans that a result has figures of; one that is cut short at its first or last day is not set beside whole ones. */
export function spansOf(material: QueryMaterial, measure: string): Spans {
  const { rows, days } = material.result
  const places = rows
    .flatMap((row, index) => {
      const value = figureSlot(material, { row: index, measure })
      return value === undefined ? [] : [{ row: index, value, key: row.keys[0]?.value ?? '' }]
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const cut = places.flatMap(({ row, key }): CutSpan[] => {
    const span = daysOf(key)
    if (days === undefined || span === undefined) return []
    const [from, to] = [later(days.from, span.from), earlier(days.to, span.to)]
    return from === span.from && to === span.to ? [] : [{ row, from, to }]
  })
  const whole = places.filter(({ row }) => !cut.some((each) => each.row === row))
  return whole.length < 2
    ? { compared: places, cut, areComparable: false }
    : { compared: whole, cut, areComparable: true }
}

const [earlier, later] = [
  (...days: [string, string]): string => days.toSorted()[0] ?? '',
  (...days: [string, string]): string => days.toSorted()[1] ?? '',
]

/** The days of a span as results write it; undefined of anything else. */
export function daysOf(span: string): { from: string; to: string } | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(span)) return { from: span, to: span }
  const to = lastDayOf(span)
  if (to === undefined) return undefined
  const unit = /W/.test(span) ? 'week' : /Q/.test(span) ? 'quarter' : span.length > 4 ? 'month' : 'year'
  return { from: calendarUnit(to, unit).from, to }
}
