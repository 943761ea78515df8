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
const upper = 60
const lower = 152

/** Two bars of the same whole, divided twice, and a band for each part: a band that widens has more of the lower whole. */
export function shareFlow(input: FlowInput): Markup {
  const { width, height } = flowSize
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
<text class="chart-muted" x="0" y="${height - 6}" font-size="12">${input.below}</text>
${input.bands.map(
  (band, place) => html`<g class="${shadeClass(place)}" fill="${shadeOf(place).light}"><title>${band.tip}</title>
${bandMarkup(above[place] ?? none, below[place] ?? none)}</g>`,
)}
${labels(
  above,
  upper - 22,
  input.bands.map((band) => [band.label, band.aboveText]),
)}
${labels(
  below,
  lower + bar + 15,
  input.bands.map((band) => [band.label, band.belowText]),
)}`
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

function bandMarkup(a: Span, b: Span): Markup {
  const top = upper + bar
  const middle = (top + lower) / 2
  const shape = `M${a.from} ${top}C${a.from} ${middle} ${b.from} ${middle} ${b.from} ${lower}H${b.to}C${b.to} ${middle} ${a.to} ${middle} ${a.to} ${top}Z`
  const block = (span: Span, y: number): Markup =>
    html`<rect x="${span.from}" y="${y}" width="${Math.round((span.to - span.from) * 10) / 10}" height="${bar}"/>`
  return html`<path d="${shape}" fill-opacity=".28"/>${block(a, upper)}${block(b, lower)}`
}

/** Two lines over or under each part, the widest parts first; what has no width, or would touch another, is left to the legend. */
function labels(parts: readonly Span[], y: number, texts: readonly (readonly [string, string])[]): Markup {
  const taken: Span[] = []
  const shown: Markup[] = []
  const order = [...parts.entries()].toSorted(([, a], [, b]) => b.to - b.from - (a.to - a.from))
  for (const [place, part] of order) {
    if (part.to <= part.from) continue
    const [name, text] = texts[place] ?? ['', '']
    const half = Math.max(textWidth(name, 12), textWidth(text, 12)) / 2
    const x = Math.min(Math.max((part.from + part.to) / 2, half), flowSize.width - half)
    const own = { from: x - half - 3, to: x + half + 3 }
    if (taken.some((other) => own.from < other.to && own.to > other.from)) continue
    taken.push(own)
    shown.push(
      html`<text class="chart-text" fill="${ink.text}" text-anchor="middle" font-size="12" y="${y}"><tspan font-weight="700" x="${x}">${name}</tspan><tspan x="${x}" dy="15">${text}</tspan></text>`,
    )
  }
  return html`${shown}`
}
