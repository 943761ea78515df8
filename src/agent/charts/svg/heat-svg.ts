import type { Language } from '../../../language/language.ts'
import { ink } from '../../../writing/charts/palette.ts'
import { fitText, textWidth } from '../../../writing/charts/text-width.ts'
import { html } from '../../../writing/report/html.ts'
import type { ChartSpec } from '../../tools/chart-spec.ts'
import { type Drawing, fontSize } from './drawing.ts'

/** From paper to the deepest blue; text on the last three is light. Each keeps 4.5 : 1 to its text. */
const fills = ['#f3f1ec', '#d9e8f3', '#b3d2e8', '#85b7d9', '#2f7fb5', '#005a8e', '#003f66'] as const
const cellHeight = 30

/** A grid of cells, darker where the value is larger, with the figures in them where they fit. */
export function heatSvg({ x, y, series }: ChartSpec, language: Language, width: number): Drawing {
  const points = series[0]?.points ?? []
  const columns = x.values.map((name) => name[language])
  const rows = y?.values.map((name) => name[language]) ?? ['']
  const left = Math.min(width * 0.32, Math.max(0, ...rows.map((row) => textWidth(row, fontSize))) + 6)
  const cellWidth = (width - left) / Math.max(1, columns.length)
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0))
  const isTurned = columns.some((name) => textWidth(name, fontSize) > cellWidth - 2)
  const head = isTurned ? Math.min(96, Math.max(...columns.map((name) => textWidth(name, fontSize)))) + 8 : 18
  const one = (value: number): number => Math.round(value * 10) / 10
  const markup = html`
${columns.map((name, place) => {
  const middle = one(left + cellWidth * (place + 0.5))
  return isTurned
    ? html`<text class="chart-muted" fill="${ink.muted}" font-size="${fontSize}" transform="translate(${middle + 4} ${head - 5}) rotate(-90)">${fitText(name, fontSize, head - 6)}</text>`
    : html`<text class="chart-muted" fill="${ink.muted}" font-size="${fontSize}" x="${middle}" y="12" text-anchor="middle">${name}</text>`
})}
${rows.map(
  (
    row,
    line,
  ) => html`<text class="chart-muted" fill="${ink.muted}" font-size="${fontSize}" x="0" y="${head + line * cellHeight + 19}">${fitText(row, fontSize, left - 4)}</text>
${columns.map((name, place) => {
  const point = points[line * columns.length + place]
  const step =
    point?.value == null || point.value <= 0 || most <= 0
      ? 0
      : Math.max(1, Math.round(Math.sqrt(point.value / most) * (fills.length - 1)))
  const figure = point === undefined || point.value === null ? '–' : point.display[language]
  const isTold = textWidth(figure, 11) <= cellWidth - 4
  return html`<g class="heat-${step}"><title>${row === '' ? '' : `${row}, `}${name}: ${figure}</title><rect fill="${fills[step] ?? fills[0]}" x="${one(left + place * cellWidth + 1)}" y="${head + line * cellHeight + 1}" width="${one(cellWidth - 2)}" height="${cellHeight - 2}" rx="2"/>
${isTold && html`<text fill="${step > 3 ? '#ffffff' : ink.text}" font-size="11" x="${one(left + cellWidth * (place + 0.5))}" y="${head + line * cellHeight + 19}" text-anchor="middle">${figure}</text>`}</g>`
})}`,
)}`
  return { markup, height: head + rows.length * cellHeight + 2 }
}
