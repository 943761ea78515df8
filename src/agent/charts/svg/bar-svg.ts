import type { Language } from '../../../language/language.ts'
import { ink, shadeClass, shadeOf } from '../../../writing/charts/palette.ts'
import { fitText, textWidth } from '../../../writing/charts/text-width.ts'
import { html } from '../../../writing/report/html.ts'
import type { ChartSpec } from '../../tools/chart-spec.ts'
import { type Drawing, fontSize } from './drawing.ts'
import { svgAxis } from './svg-axis.ts'

const barHeight = 14
const gap = 3
const noFigure = '–'

/** Lying bars with their names above them, so that long names fit a phone, and the figures at their ends. */
export function barSvg({ x, series }: ChartSpec, language: Language, width: number): Drawing {
  const several = series.length > 1
  const figureOf = (point: ChartSpec['series'][number]['points'][number] | undefined): string =>
    point === undefined || point.value === null ? noFigure : point.display[language]
  const figures = series.flatMap(({ points }) => points.map((point) => textWidth(figureOf(point), fontSize)))
  const room = width - Math.max(0, ...figures) - 8
  const axis = svgAxis(
    series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
    0,
    room,
    { withZero: true },
  )
  const group = 18 + series.length * (barHeight + gap) + 6
  const markup = html`${x.values.map(
    (name, place) => html`<g transform="translate(0 ${place * group})">
<text class="chart-text" fill="${ink.text}" x="0" y="12" font-size="${fontSize}">${fitText(name[language], fontSize, width)}</text>
${axis.zero > 0 && html`<line class="chart-line" stroke="${ink.muted}" x1="${axis.zero}" x2="${axis.zero}" y1="17" y2="${group - 4}"/>`}
${series.map(({ label, points }, index) => {
  const point = points[place]
  const value = point?.value ?? 0
  const [left, right] = [Math.min(axis.at(value), axis.zero), Math.max(axis.at(value), axis.zero)]
  const y = 18 + index * (barHeight + gap)
  const tip = `${name[language]}${several ? `, ${label[language]}` : ''}: ${figureOf(point)}`
  return html`<g><title>${tip}</title><rect class="${shadeClass(index)}" fill="${shadeOf(index).light}" x="${left}" y="${y}" width="${Math.max(value === 0 ? 0 : 1, Math.round((right - left) * 10) / 10)}" height="${barHeight}" rx="2"/>
<text class="chart-text" fill="${ink.text}" x="${right + 5}" y="${y + 11}" font-size="${fontSize}">${figureOf(point)}</text></g>`
})}</g>`,
  )}`
  return { markup, height: x.values.length * group }
}
