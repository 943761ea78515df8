import type { Language } from '../../../language/language.ts'
import type { ChartSpec } from '../../tools/chart-spec.ts'
import { cutToWidth, inColumns, terminalWidth } from '../terminal-width.ts'

const rows = 10
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Points as letters in a field, and below it which is which with both figures; two at one place show as *. */
export function scatterText({ x, y, series }: ChartSpec, language: Language, width: number): string[] {
  const [first, second] = series
  const points = x.values.flatMap((name, place) => {
    const [a, b] = [first?.points[place], second?.points[place]]
    if (a === undefined || b === undefined || a.value === null || b.value === null) return []
    return [{ name: name[language], x: a.value, y: b.value, xText: a.display[language], yText: b.display[language] }]
  })
  const span = (values: readonly number[]): readonly [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return low < high ? [low, high] : [low - 1, high + 1]
  }
  const [left, right] = span(points.map((point) => point.x))
  const [bottom, top] = span(points.map((point) => point.y))
  const byHeight = points.toSorted((a, b) => a.y - b.y)
  const byWidth = points.toSorted((a, b) => a.x - b.x)
  const edge = Math.max(1, ...[byHeight[0], byHeight.at(-1)].map((point) => terminalWidth(point?.yText ?? '')))
  const columns = Math.max(8, width - edge - 2)
  const field = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ' '))
  points.forEach((point, place) => {
    const row = field[Math.round(((top - point.y) / (top - bottom)) * (rows - 1))]
    const column = Math.round(((point.x - left) / (right - left)) * (columns - 1))
    if (row !== undefined) row[column] = row[column] === ' ' ? (letters[place] ?? '·') : '*'
  })
  const labels = new Map([
    [rows - 1, byHeight[0]?.yText ?? ''],
    [0, byHeight.at(-1)?.yText ?? ''],
  ])
  const [low, high] = [byWidth[0]?.xText ?? '', byWidth.at(-1)?.xText ?? '']
  const gap = Math.max(1, columns - terminalWidth(low) - terminalWidth(high))
  return [
    cutToWidth(`↑ ${y?.label[language] ?? second?.label[language] ?? ''}`, width),
    ...field.map((row, index) => `${inColumns(labels.get(index) ?? '', edge, 'right')} │${row.join('')}`.trimEnd()),
    `${' '.repeat(edge)} └${'─'.repeat(columns)}`,
    `${' '.repeat(edge + 2)}${low}${' '.repeat(gap)}${high}`,
    cutToWidth(`${' '.repeat(edge + 2)}${x.label[language]} →`, width),
    ...points.map((point, place) =>
      cutToWidth(`${letters[place] ?? '·'} ${point.name}: ${point.xText}, ${point.yText}`, width),
    ),
  ]
}
