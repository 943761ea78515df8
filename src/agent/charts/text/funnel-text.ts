import type { Language } from '../../../language/language.ts'
import type { ChartSpec } from '../../tools/chart-spec.ts'
import { inColumns, terminalWidth } from '../terminal-width.ts'

/** Steps from top to bottom, each bar in the middle of the widest. */
export function funnelText({ x, series }: ChartSpec, language: Language, width: number): string[] {
  const points = series[0]?.points ?? []
  const names = Math.min(
    Math.max(0, ...x.values.map((value) => terminalWidth(value[language]))),
    Math.max(8, Math.floor(width * 0.4)),
  )
  const figures = Math.max(1, ...points.map(({ display }) => terminalWidth(display[language])))
  const room = Math.max(4, width - names - figures - 3)
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0))
  return x.values.map((value, place) => {
    const point = points[place]
    const size =
      point?.value == null || point.value <= 0 || most <= 0 ? 0 : Math.max(1, Math.round((point.value / most) * room))
    const bar = `${' '.repeat((room - size) >> 1)}${'█'.repeat(size)}`
    const figure = point === undefined || point.value === null ? '–' : point.display[language]
    return `${inColumns(value[language], names)} ${inColumns(bar, room)} ${inColumns(figure, figures, 'right')}`
  })
}
