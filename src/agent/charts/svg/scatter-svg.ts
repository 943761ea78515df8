import type { Language } from '../../../language/language.ts'
import { labelPlaces } from '../../../writing/charts/label-places.ts'
import { markerPath } from '../../../writing/charts/markers.ts'
import { ink, shadeClass, shadeOf } from '../../../writing/charts/palette.ts'
import { fitText, textWidth } from '../../../writing/charts/text-width.ts'
import { html } from '../../../writing/report/html.ts'
import type { ChartSpec } from '../../tools/chart-spec.ts'
import { type Drawing, fontSize } from './drawing.ts'
import { svgAxis } from './svg-axis.ts'

const height = 300
const top = 30
const bottom = height - 42
/** More names than this hide one another: the others stand in the title of their mark. */
const named = 15

/** Points by two figures, each with its name beside it; the least and the largest figure stand at the ends of the axes. */
export function scatterSvg({ x, y, series }: ChartSpec, language: Language, width: number): Drawing {
  const [first, second] = series
  const points = x.values.flatMap((name, place) => {
    const [a, b] = [first?.points[place], second?.points[place]]
    if (a === undefined || b === undefined || a.value === null || b.value === null) return []
    return [{ name: name[language], x: a.value, y: b.value, xText: a.display[language], yText: b.display[language] }]
  })
  const byHeight = points.toSorted((a, b) => a.y - b.y)
  const byWidth = points.toSorted((a, b) => a.x - b.x)
  const [low, high] = [byHeight[0]?.yText ?? '', byHeight.at(-1)?.yText ?? '']
  const left = Math.max(textWidth(low, fontSize), textWidth(high, fontSize)) + 8
  const across = svgAxis(
    points.map((point) => point.x),
    left + 10,
    width - 12,
    { withZero: false },
  )
  const up = svgAxis(
    points.map((point) => point.y),
    bottom - 8,
    top + 6,
    { withZero: false },
  )
  const marks = points.map((point) => ({
    x: across.at(point.x),
    y: up.at(point.y),
    width: textWidth(fitText(point.name, fontSize, 110), fontSize),
  }))
  const places = labelPlaces(marks.slice(0, named), fontSize, { left, right: width })
  const text = (words: string, at: { x: number; y: number; anchor: string }, kind: 'text' | 'muted') =>
    html`<text class="chart-${kind}" fill="${ink[kind]}" font-size="${fontSize}" x="${Math.round(at.x * 10) / 10}" y="${Math.round(at.y * 10) / 10}" text-anchor="${at.anchor}">${words}</text>`
  const markup = html`
<path class="chart-line" fill="none" stroke="${ink.line}" d="M${left} ${top}V${bottom}H${width}"/>
${text(`↑ ${y?.label[language] ?? second?.label[language] ?? ''}`, { x: 0, y: 14, anchor: 'start' }, 'text')}
${text(`${x.label[language]} →`, { x: width, y: height - 6, anchor: 'end' }, 'text')}
${text(high, { x: left - 5, y: top + 10, anchor: 'end' }, 'muted')}${text(low, { x: left - 5, y: bottom - 4, anchor: 'end' }, 'muted')}
${text(byWidth[0]?.xText ?? '', { x: left + 4, y: bottom + 16, anchor: 'start' }, 'muted')}${text(byWidth.at(-1)?.xText ?? '', { x: width, y: bottom + 16, anchor: 'end' }, 'muted')}
${points.map(
  (point, place) =>
    html`<path class="${shadeClass(place)}" fill="${shadeOf(place).light}" transform="translate(${marks[place]?.x ?? 0} ${marks[place]?.y ?? 0})" d="${markerPath(place, 70)}"><title>${point.name}: ${point.xText}, ${point.yText}</title></path>`,
)}
${places.map((place, index) => text(fitText(points[index]?.name ?? '', fontSize, 110), place, 'text'))}`
  return { markup, height }
}
