import { html, type Markup } from '../report/html.ts'
import { axisOf } from './axis.ts'
import { ink, shadeClass, shadeOf } from './palette.ts'

export const linesSize = { width: 560, height: 260 }
const left = 56
const right = 12
const top = 14
const bottom = 30

/** Lines over the same steps, such as weeks, from 0 upwards; one of them may be dashed, and a step may begin another time. */
export interface LinesInput {
  lines: readonly { label: string; values: readonly number[]; dashed: boolean }[]
  /** Words under the first, the last and the marked step. */
  first: string
  last: string
  mark?: { step: number; label: string }
  figure: (value: number) => string
}

/** Lines of sums that grow, with the step marked from which the future was foretold. */
export function lines({ lines: drawn, first, last, mark, figure }: LinesInput): Markup {
  const { width, height } = linesSize
  const steps = Math.max(...drawn.map(({ values }) => values.length))
  const x = (step: number): number => left + (steps < 2 ? 0 : (step / (steps - 1)) * (width - left - right))
  const axis = axisOf(
    [0, ...drawn.flatMap(({ values }) => values)],
    { title: '', log: false, days: false, whole: false, label: figure },
    height - bottom,
    top,
    36,
  )
  const place = (values: readonly number[]): string =>
    values.map((value, step) => `${x(step).toFixed(1)},${axis.at(value).toFixed(1)}`).join(' ')
  return html`
${axis.ticks.map(
  (
    tick,
  ) => html`<line class="chart-line" stroke="${ink.line}" x1="${left}" x2="${width - right}" y1="${axis.at(tick).toFixed(1)}" y2="${axis.at(tick).toFixed(1)}"/>
<text class="chart-muted" fill="${ink.muted}" x="${left - 6}" y="${(axis.at(tick) + 4).toFixed(1)}" font-size="12" text-anchor="end">${figure(tick)}</text>`,
)}
${
  mark &&
  html`<line class="chart-muted" stroke="${ink.muted}" stroke-dasharray="2 3" x1="${x(mark.step).toFixed(1)}" x2="${x(mark.step).toFixed(1)}" y1="${top}" y2="${height - bottom}"/>
<text class="chart-muted" fill="${ink.muted}" x="${x(mark.step).toFixed(1)}" y="${height - 10}" font-size="12" text-anchor="middle">${mark.label}</text>`
}
<text class="chart-muted" fill="${ink.muted}" x="${left}" y="${height - 10}" font-size="12">${first}</text>
<text class="chart-muted" fill="${ink.muted}" x="${width - right}" y="${height - 10}" font-size="12" text-anchor="end">${last}</text>
${drawn.map(
  ({ label, values, dashed }, index) => html`<g class="${shadeClass(index)}" fill="none"><title>${label}</title>
<polyline points="${place(values)}" fill="none" stroke="${shadeOf(index).light}" stroke-width="2.5" stroke-dasharray="${dashed ? '6 4' : 'none'}"/></g>`,
)}`
}
