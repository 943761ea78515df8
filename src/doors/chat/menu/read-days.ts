import type { TimeRange } from '../../../questions/query/time-range.ts'

const between = /^(\d{4}-\d{2}-\d{2})\s*(?:to|until|till|bis|\.\.|–|—|~|到|至|,|，|\s)\s*(\d{4}-\d{2}-\d{2})$/i

/** Days as the menu takes them: a day, two days, a month, a quarter or a year. Undefined where it is none of these. */
export function readDays(typed: string): TimeRange | undefined {
  const text = typed.trim()
  const [, from, to] = between.exec(text) ?? []
  if (from !== undefined && to !== undefined) return from <= to ? { kind: 'between', from, to } : undefined
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { kind: 'between', from: text, to: text }
  const [, year, quarter] = /^(\d{4})\s*-?\s*[qQ]([1-4])$/.exec(text) ?? []
  if (quarter !== undefined)
    return { kind: 'calendar', year: Number(year), part: { unit: 'quarter', value: Number(quarter) } }
  const [, of, month] = /^(\d{4})[-/年](\d{1,2})月?$/.exec(text) ?? []
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12)
    return { kind: 'calendar', year: Number(of), part: { unit: 'month', value: Number(month) } }
  const [, whole] = /^(\d{4})年?$/.exec(text) ?? []
  return whole === undefined ? undefined : { kind: 'calendar', year: Number(whole) }
}
