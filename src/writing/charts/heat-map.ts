import { html, type Markup } from '../report/html.ts'
import { textWidth } from './text-width.ts'

export interface HeatInput {
  /** From top to bottom. */
  rows: readonly string[]
  /** From left to right. */
  columns: readonly string[]
  cells: readonly { row: number; column: number; value: number; label: string; below: string; tip: string }[]
  rowTitle: string
  columnTitle: string
}

const heatSteps = 7
const size = 12

/** A grid of cells, darker where the value is larger. Widths follow the labels; its height follows its rows. */
export function heatMap(input: HeatInput): { chart: Markup; width: number; height: number } {
  const width = 440
  const left = Math.max(...input.rows.map((row) => textWidth(row, size)), 24) + 10
  const top = 26
  const cellWidth = (width - left) / Math.max(1, input.columns.length)
  const cellHeight = 46
  const bottom = top + cellHeight * input.rows.length
  const most = Math.max(1, ...input.cells.map((cell) => cell.value))
  const chart = html`
<g font-size="${size}" class="chart-muted">
<text class="chart-text" x="0" y="14">${input.rowTitle} ↓</text>
${input.rows.map((row, index) => html`<text x="${left - 8}" y="${top + cellHeight * (index + 0.5) + 4}" text-anchor="end">${row}</text>`)}
${input.columns.map((column, index) => html`<text x="${left + cellWidth * (index + 0.5)}" y="${bottom + 17}" text-anchor="middle">${column}</text>`)}
<text class="chart-text" x="${width}" y="${bottom + 38}" text-anchor="end">${input.columnTitle} →</text>
</g>
${input.cells.map((cell) => {
  const [x, y] = [left + cellWidth * cell.column, top + cellHeight * cell.row]
  // Areas of colour are compared by their root: a cell of four times as many is two steps darker, not six.
  const step = cell.value === 0 ? 0 : Math.max(1, Math.round(Math.sqrt(cell.value / most) * (heatSteps - 1)))
  return html`<g class="heat-${step}"><title>${cell.tip}</title><rect x="${x + 1}" y="${y + 1}" width="${cellWidth - 2}" height="${cellHeight - 2}" rx="3"/>
<text x="${x + cellWidth / 2}" y="${y + cellHeight / 2 - 1}" text-anchor="middle" font-size="14" font-weight="600">${cell.label}</text>
<text x="${x + cellWidth / 2}" y="${y + cellHeight / 2 + 14}" text-anchor="middle" font-size="11">${cell.below}</text></g>`
})}`
  return { chart, width, height: bottom + 46 }
}
