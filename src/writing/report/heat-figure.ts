import { heatMap } from '../charts/heat-map.ts'
import { cell, type Figure } from './blocks.ts'
import { recencyRanges, type ScoreRange, wholeRanges } from './score-ranges.ts'
import { svgFrame } from './svg-frame.ts'
import type { View } from './view.ts'

/** Fewer customers than this do not fill a grid. */
const fewest = 30

/** Customers by how recently and how often they ordered; none without an RFM grid, or with too few customers. */
export function heatFigure(view: View): Figure | undefined {
  const { words, report } = view
  const grid = report.segmentation.grid
  if (grid === undefined) return undefined
  const text = words.overview
  const days = recencyRanges(grid)
  const orders = wholeRanges(grid.frequency, grid.bins)
  const revenue = grid.cells.reduce((sum, each) => sum + each.revenue, 0)
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : view.count(value)
  const daysText = (range: ScoreRange): string => text.days(number(range.low), number(range.high))
  const cells = days.flatMap((recency, row) =>
    orders.map((frequency, column) => {
      const found = grid.cells.find((each) => each.recency === recency.score && each.frequency === frequency.score)
      const customers = found?.customers ?? 0
      const share = view.figure(customers / report.segmentation.customers, 'share')
      const money = view.figure(revenue > 0 ? Math.max(0, found?.revenue ?? 0) / revenue : 0, 'share')
      const names = [daysText(recency), text.ordersWords(number(frequency.low), number(frequency.high))] as const
      const tip = text.heatCell(...names, view.count(customers), share, money)
      return { row, column, value: customers, label: view.count(customers), below: share, tip, names, money }
    }),
  )
  if (cells.reduce((sum, { value }) => sum + value, 0) < fewest) return undefined
  const fullest = cells.toSorted((a, b) => b.value - a.value)[0]
  const alt = text.heatAlt(fullest === undefined ? '' : text.heatAltMost(fullest.label, ...fullest.names))
  const { chart, ...size } = heatMap({
    rows: days.map((range) => short(range, number)),
    columns: orders.map((range) => short(range, number)),
    cells,
    rowTitle: text.heatY,
    columnTitle: text.heatX,
  })
  return {
    kind: 'figure',
    id: 'heat',
    title: text.heatTitle,
    caption: text.heatCaption,
    alt,
    chart: svgFrame(chart, { ...size, label: text.heatTitle, alt, id: 'heat' }),
    data: {
      label: words.showFigures,
      table: {
        kind: 'table',
        caption: text.heatTitle,
        columns: [
          { label: text.recency },
          { label: text.frequency },
          { label: words.customers, numeric: true },
          { label: words.shareOfCustomers, numeric: true },
          { label: words.shareOfRevenue, numeric: true },
        ],
        rows: cells
          .filter(({ value }) => value > 0)
          .map((each) => ({ cells: [...each.names, each.label, each.below, each.money].map((part) => cell(part)) })),
        layout: 'scroll',
      },
    },
  }
}

/** A range for the edge of a chart: "≤ 15", "16–33", "181+". */
function short({ low, high }: ScoreRange, number: (value: number | undefined) => string | undefined): string {
  if (low === undefined) return high === 1 ? '1' : `≤ ${number(high)}`
  if (high === undefined) return `${number(low)}+`
  return low === high ? `${number(low)}` : `${number(low)}–${number(high)}`
}
