import type { Language } from '../../../language/language.ts'
import type { ChartSpec } from '../../tools/chart-spec.ts'
import { cutToWidth, inColumns, terminalWidth } from '../terminal-width.ts'
import { drawLine, newDots } from './braille.ts'

const rows = 8

/** From this ratio of their largest figures on, lines over one scale would lie flat: each then has its own, which its labels show. */
const apart = 4

/** A line of dots; several series stand one below the other, so that no colour is needed to tell them apart. */
export function lineText(spec: ChartSpec, language: Language, width: number): string[] {
  const { series } = spec
  const spans = series.map(({ points }) => spanOf(points.flatMap(({ value }) => value ?? [])))
  const tops = spans.map(({ high }) => high)
  const shared = { low: Math.min(...spans.map(({ low }) => low)), high: Math.max(...tops) }
  const isShared = Math.max(...tops) < apart * Math.min(...tops)
  return series.flatMap((one, index) => [
    ...(series.length > 1 ? [...(index > 0 ? [''] : []), cutToWidth(one.label[language], width)] : []),
    ...panel(one.points, (isShared ? undefined : spans[index]) ?? shared, spec, language, width),
  ])
}

/** From zero, or below it, to the largest figure. */
function spanOf(values: readonly number[]): { low: number; high: number } {
  const low = Math.min(0, ...values)
  const high = Math.max(...values, low)
  return { low, high: high > low ? high : low + 1 }
}

function panel(
  points: ChartSpec['series'][number]['points'],
  { low, high }: { low: number; high: number },
  { x }: ChartSpec,
  language: Language,
  width: number,
): string[] {
  const known = points.flatMap(({ value, display }) => (value === null ? [] : [{ value, text: display[language] }]))
  const most = known.toSorted((a, b) => b.value - a.value)[0]
  const least = known.toSorted((a, b) => a.value - b.value)[0]
  const edge = Math.max(1, ...known.map(({ text }) => terminalWidth(text)))
  const columns = Math.max(8, width - edge - 2)
  const across = (place: number): number =>
    points.length < 2 ? columns : Math.round((place / (points.length - 1)) * (columns * 2 - 1))
  const down = (value: number): number => Math.round(((high - value) / (high - low)) * (rows * 4 - 1))
  const dots = newDots(columns, rows)
  points.forEach(({ value }, place) => {
    if (value === null) return
    const before = place > 0 ? points[place - 1]?.value : null
    const here = [across(place), down(value)] as const
    drawLine(dots, before === null || before === undefined ? here : [across(place - 1), down(before)], here)
  })
  const labels = new Map<number, string>()
  if (least !== undefined) labels.set(Math.floor(down(least.value) / 4), least.text)
  if (low === 0)
    labels.set(rows - 1, least !== undefined && Math.floor(down(least.value) / 4) === rows - 1 ? least.text : '0')
  if (most !== undefined) labels.set(Math.floor(down(most.value) / 4), most.text)
  const drawn = dots.lines().map((line, row) => `${inColumns(labels.get(row) ?? '', edge, 'right')} │${line}`.trimEnd())
  return [
    ...drawn,
    `${' '.repeat(edge)} └${'─'.repeat(columns)}`,
    `${' '.repeat(edge + 2)}${ends(
      x.values.map((value) => value[language]),
      columns,
    )}`,
  ]
}

/** First and last name below the axis, and the middle one where there is room. */
function ends(names: readonly string[], columns: number): string {
  const [first = '', last = ''] = [names[0], names.length > 1 ? names.at(-1) : '']
  const middle = names.length > 4 ? (names[(names.length - 1) >> 1] ?? '') : ''
  const [left, right] = [cutToWidth(first, columns >> 1), cutToWidth(last, columns >> 1)]
  const free = columns - terminalWidth(left) - terminalWidth(right)
  const room = terminalWidth(middle)
  if (middle === '' || free < room + 4) return `${left}${' '.repeat(Math.max(1, free))}${right}`
  const before = Math.max(2, Math.round(columns / 2 - room / 2) - terminalWidth(left))
  const after = free - before - room
  return after < 2
    ? `${left}${' '.repeat(free)}${right}`
    : `${left}${' '.repeat(before)}${middle}${' '.repeat(after)}${right}`
}
