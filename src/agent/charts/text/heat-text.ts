import type { Language } from '../../../language/language.ts'
import type { ChartSpec } from '../../tools/chart-spec.ts'
import { cutToWidth, inColumns, terminalWidth } from '../terminal-width.ts'

const shades = ['·', '░', '▒', '▓', '█'] as const

/** Which of five shades a value has: nothing, and four steps up to the largest. */
function shadeStep(value: number | null, most: number): number {
  if (value === null || value <= 0 || most <= 0) return 0
  return Math.min(4, Math.max(1, Math.ceil((value / most) * 4)))
}

/** A grid of shades; the figures stand in it where the terminal is wide enough. */
export function heatText({ x, y, series }: ChartSpec, language: Language, width: number): string[] {
  const points = series[0]?.points ?? []
  const columns = x.values.map((value) => value[language])
  const rows = y?.values.map((value) => value[language]) ?? ['']
  const names = Math.min(Math.max(0, ...rows.map(terminalWidth)), Math.max(6, Math.floor(width * 0.3)))
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0))
  const figures = Math.max(1, ...points.map(({ display }) => terminalWidth(display[language])))
  const room = Math.max(1, Math.floor((width - names - 1) / Math.max(1, columns.length)) - 1)
  const told = room >= figures + 3
  const size = Math.min(room, told ? Math.max(figures + 3, ...columns.map(terminalWidth)) : 10)
  const fits = columns.every((name) => terminalWidth(name) <= size)
  const heads = fits ? columns : columns.map((_, place) => String(place + 1))
  const shown = heads.every((head) => terminalWidth(head) <= size)
  const cell = (place: number): string => {
    const point = points[place]
    const sign = shades[shadeStep(point?.value ?? null, most)] ?? '·'
    if (!told) return sign.repeat(size)
    return `${sign.repeat(Math.max(2, size - figures - 1))} ${inColumns(point === undefined || point.value === null ? '–' : point.display[language], figures, 'right')}`
  }
  const largest = points.find(({ value }) => value === most && most > 0)
  return [
    ...(shown ? [`${' '.repeat(names)} ${heads.map((head) => inColumns(head, size)).join(' ')}`.trimEnd()] : []),
    ...rows.map((row, index) =>
      `${inColumns(row, names)} ${columns.map((_, place) => cell(index * columns.length + place)).join(' ')}`.trimEnd(),
    ),
    ...(fits ? [] : keyOf(columns, width)),
    ...(largest === undefined ? [] : [cutToWidth(`${shades.join(' ')}  (█ ${largest.display[language]})`, width)]),
  ]
}

/** What the numbers above the columns stand for. */
function keyOf(columns: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const [place, name] of columns.entries()) {
    const entry = cutToWidth(`${place + 1} ${name}`, width)
    const last = lines.at(-1)
    if (last !== undefined && terminalWidth(last) + terminalWidth(entry) + 2 <= width)
      lines[lines.length - 1] = `${last}  ${entry}`
    else lines.push(entry)
  }
  return lines
}
