import type { Language } from '../../../language/language.ts'
import type { ChartSpec } from '../../tools/chart-spec.ts'
import { inColumns, terminalWidth } from '../terminal-width.ts'
import { barOf } from './eighths.ts'

const noFigure = '–'

/** Bars from a common zero, one line each, with the figure behind: of several series those of one x stand together. */
export function barText({ x, series }: ChartSpec, language: Language, width: number): string[] {
  const several = series.length > 1
  const bars = x.values.flatMap((value, place) =>
    series.map((one, index) => {
      const point = one.points[place]
      const name = several ? one.label[language] : value[language]
      const figure = point === undefined || point.value === null ? noFigure : point.display[language]
      return { heading: several && index === 0 ? value[language] : undefined, name, value: point?.value ?? 0, figure }
    }),
  )
  const figures = Math.max(0, ...bars.map(({ figure }) => terminalWidth(figure)))
  const indent = several ? 2 : 0
  const names = Math.min(
    Math.max(0, ...bars.map(({ name }) => terminalWidth(name))),
    Math.max(8, Math.floor(width * 0.4) - indent),
  )
  const room = Math.max(4, width - indent - names - figures - 3)
  const low = Math.min(0, ...bars.map(({ value }) => value))
  const high = Math.max(0, ...bars.map(({ value }) => value))
  const scale = high - low > 0 ? room / (high - low) : 0
  const left = low < 0 ? Math.max(1, Math.round(-low * scale)) : 0
  return bars.flatMap(({ heading, name, value, figure }) => {
    const line = `${' '.repeat(indent)}${inColumns(name, names)} ${drawn(value, scale, left, room)} ${inColumns(figure, figures, 'right')}`
    return heading === undefined ? [line.trimEnd()] : [inColumns(heading, width).trimEnd(), line.trimEnd()]
  })
}

/** Below zero a bar goes to the left of the line at zero, in whole columns: no eighth begins at the right. */
function drawn(value: number, scale: number, left: number, room: number): string {
  if (left === 0) return inColumns(barOf(value * scale), room)
  const below = value < 0 ? Math.max(1, Math.min(left, Math.round(-value * scale))) : 0
  const above = value > 0 ? barOf(Math.min(room - left - 1, value * scale)) : ''
  return inColumns(`${' '.repeat(left - below)}${'█'.repeat(below)}│${above}`, room)
}
