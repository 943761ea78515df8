import { html, type Markup } from '../report/html.ts'
import { ink, shadeClass, shadeOf } from './palette.ts'
import { textWidth } from './text-width.ts'

export interface FlowInput {
  above: string
  below: string
  bands: readonly { label: string; above: number; below: number; aboveText: string; belowText: string; tip: string }[]
}

export const flowSize = { width: 440, height: 236 }
const bar = 26
const gap = 2

/** Two bars of the same whole, divided twice, and a band for each part: a band that widens has more of the lower whole. */
export function shareFlow(input: FlowInput): Markup {
  const { width } = flowSize
  const upper = 60
  const lower = 152
  const above = spans(
    input.bands.map((band) => band.above),
    width,
  )
  const below = spans(
    input.bands.map((band) => band.below),
    width,
  )
  return html`
<text class="chart-muted" x="0" y="14" font-size="12">${input.above}</text>
<text class="chart-muted" x="0" y="${flowSize.height - 6}" font-size="12">${input.below}</text>
${input.bands.map((band, place) => {
  const [a, b] = [above[place] ?? none, below[place] ?? none]
  const middle = (upper + bar + lower) / 2
  const shape = `M${a.from} ${upper + bar}C${a.from} ${middle} ${b.from} ${middle} ${b.from} ${lower}H${b.to}C${b.to} ${middle} ${a.to} ${middle} ${a.to} ${upper + bar}Z`
  return html`<g class="${shadeClass(place)}" fill="${shadeOf(place).light}"><title>${band.tip}</title>
<path d="${shape}" fill-opacity=".28"/><rect x="${a.from}" y="${upper}" width="${a.to - a.from}" height="${bar}"/><rect x="${b.from}" y="${lower}" width="${b.to - b.from}" height="${bar}"/>
${label(a, upper - 22, band.label, band.aboveText)}${label(b, lower + bar + 15, band.label, band.belowText)}</g>`
})}`
}

interface Span {
  from: number
  to: number
}
const none: Span = { from: 0, to: 0 }

/** Where each part begins and ends along the bar; a part below zero has no width. */
function spans(values: readonly number[], width: number): Span[] {
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0) || 1
  const room = width - gap * (values.length - 1)
  let from = 0
  return values.map((value) => {
    const to = from + (Math.max(0, value) / total) * room
    const span = { from: Math.round(from * 10) / 10, to: Math.round(to * 10) / 10 }
    from = to + gap
    return span
  })
}

/** Two lines over or under a part, where it is wide enough to hold them. */
function label(span: Span, y: number, name: string, text: string): Markup {
  if (span.to - span.from < Math.max(textWidth(text, 12), textWidth(name, 12)) - 4) return html``
  const x = (span.from + span.to) / 2
  return html`<text class="chart-text" fill="${ink.text}" text-anchor="middle" font-size="12" x="${x}" y="${y}"><tspan font-weight="700" x="${x}">${name}</tspan><tspan x="${x}" dy="15">${text}</tspan></text>`
}
