import { html, type Markup } from '../report/html.ts'
import { type AxisChoice, axisOf } from './axis.ts'
import { labelPlaces } from './label-places.ts'
import { markerPath } from './markers.ts'
import { ink, shadeClass, shadeOf } from './palette.ts'
import { textWidth } from './text-width.ts'

export interface ScatterInput {
  x: AxisChoice
  y: AxisChoice
  points: readonly { x: number; y: number; segment: number }[]
  /** The middle of each segment, and what it is called in the chart. */
  middles: readonly { x: number; y: number; label: string }[]
  title: string
  /** Tells two charts on a page apart. */
  id: string
}

export const scatterSize = { width: 440, height: 400 }
const size = 12
/** More marks than this hide one another. */
const mostPoints = 2000

/** Customers by two features, a marker each, and a large labelled mark in the middle of each segment. */
export function scatter(input: ScatterInput): { chart: Markup; clipped: boolean; shown: number } {
  const { width, height } = scatterSize
  const bottom = height - 44
  const top = 34
  const y = axisOf(
    input.points.map((point) => point.y),
    input.y,
    bottom,
    top,
    30,
  )
  const left = Math.max(...y.ticks.map((tick) => textWidth(input.y.label(tick), size)), 18) + 12
  const right = width - 16
  const x = axisOf(
    input.points.map((point) => point.x),
    input.x,
    left + 6,
    right,
    46,
  )
  const step = Math.max(1, input.points.length / mostPoints)
  const shown = Array.from(
    { length: Math.ceil(input.points.length / step) },
    (_, i) => input.points[Math.floor(i * step)],
  )
  const id = (place: number): string => `${input.id}-m${place}`
  const places = [...input.middles.keys()]
  const marks = input.middles.map((middle) => ({
    x: fixed(x.at(middle.x)),
    y: fixed(y.at(middle.y)),
    width: textWidth(middle.label, 14),
  }))
  const labels = labelPlaces(marks, 14, { left, right: width })
  const chart = html`
<g font-size="${size}" class="chart-muted" fill="${ink.muted}">
${y.ticks.map((tick) => html`<line class="chart-line" stroke="${ink.line}" x1="${left}" x2="${right}" y1="${fixed(y.at(tick))}" y2="${fixed(y.at(tick))}"/><text x="${fixed(left - 6)}" y="${fixed(y.at(tick) + 4)}" text-anchor="end">${input.y.label(tick)}</text>`)}
${x.ticks.map((tick) => html`<line class="chart-line" stroke="${ink.line}" y1="${top}" y2="${bottom}" x1="${fixed(x.at(tick))}" x2="${fixed(x.at(tick))}"/><text x="${fixed(x.at(tick))}" y="${bottom + 17}" text-anchor="middle">${input.x.label(tick)}</text>`)}
<text class="chart-text" fill="${ink.text}" x="2" y="14">↑ ${input.y.title}</text>
<text class="chart-text" fill="${ink.text}" x="${right}" y="${height - 6}" text-anchor="end">${input.x.title} →</text>
</g>
<defs>${places.map((place) => html`<path id="${id(place)}" class="${shadeClass(place)}" fill="${shadeOf(place).light}" fill-opacity=".5" d="${markerPath(place, 22)}"/>`)}</defs>
<g>${shown.map((point) => point && html`<use href="#${id(point.segment)}" x="${fixed(x.at(point.x))}" y="${fixed(y.at(point.y))}"/>`)}</g>
${marks.map(
  ({ x, y }, place) =>
    html`<path class="${shadeClass(place)} halo" transform="translate(${x} ${y})" fill="${shadeOf(place).light}" stroke="${ink.paper}" stroke-width="2.5" d="${markerPath(place, 190)}"/>`,
)}
${labels.map(
  (at, place) =>
    html`<text class="chart-text halo-text" x="${fixed(at.x)}" y="${fixed(at.y)}" text-anchor="${at.anchor}" font-size="14" font-weight="700" fill="${ink.text}" stroke="${ink.paper}" stroke-width="4" paint-order="stroke" stroke-linejoin="round">${input.middles[place]?.label}</text>`,
)}`
  return { chart, clipped: x.clipped || y.clipped, shown: shown.length }
}

const fixed = (value: number): number => Math.round(value * 10) / 10
