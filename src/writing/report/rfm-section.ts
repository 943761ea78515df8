import type { RfmGrid } from '../../customers/segments/segmentation.ts'
import { type Cell, cell, type Section, type Table } from './blocks.ts'
import { recencyRanges, risingRanges, wholeRanges } from './score-ranges.ts'
import { capital, type View } from './view.ts'

/** The customary RFM groups beside the segments; none without orders. */
export function rfmSection(view: View): Section | undefined {
  const grid = view.report.segmentation.grid
  if (grid === undefined) return undefined
  const words = view.words.segments.rfm
  return {
    id: 'rfm',
    title: words.title,
    blocks: [
      { kind: 'text', tone: 'plain', text: [words.intro(grid.bins)] },
      thresholds(view, grid),
      groups(view, grid),
    ],
  }
}

/** A customary name by its key, or the key as words where the catalogue does not know it. */
function groupName(view: View, key: string): string {
  const plain = key.replaceAll('_', '-')
  return view.words.segments.rfm.names[plain] ?? capital(plain.replaceAll('-', ' '))
}

function thresholds(view: View, grid: RfmGrid): Table {
  const { words } = view
  const count = (value: number | undefined): string | undefined => (value === undefined ? undefined : view.count(value))
  const money = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : view.figure(value, 'money')
  const orders = wholeRanges(grid.frequency, grid.bins)
  const spend = risingRanges(grid.monetary, grid.bins)
  return {
    kind: 'table',
    caption: words.segments.rfm.thresholds,
    columns: [
      { label: words.segments.rfm.score },
      { label: words.segments.rfm.recency },
      { label: words.segments.rfm.frequency, numeric: true },
      { label: words.segments.rfm.monetary, numeric: true },
    ],
    rows: recencyRanges(grid).map(({ score, low, high }) => {
      const order = orders.find((range) => range.score === score)
      const spent = spend.find((range) => range.score === score)
      return {
        cells: [
          cell(String(score)),
          cell(capital(words.overview.days(count(low), count(high)))),
          cell(order === undefined ? words.none : words.overview.ordersRange(count(order.low), count(order.high))),
          cell(spent === undefined ? words.none : words.overview.range(money(spent.low), money(spent.high))),
        ],
      }
    }),
    layout: 'scroll',
  }
}

function groups(view: View, grid: RfmGrid): Table {
  const { words, report } = view
  const revenue = grid.groups.reduce((sum, group) => sum + group.revenue, 0)
  return {
    kind: 'table',
    caption: words.segments.rfm.groupsCaption,
    columns: [
      { label: words.segments.rfm.group },
      { label: words.customers, numeric: true },
      { label: words.shareOfCustomers, numeric: true },
      { label: words.shareOfRevenue, numeric: true },
      { label: words.segments.rfm.perCustomer, numeric: true },
      ...view.segments.map((segment, place) => ({ label: segment.id, numeric: true, marker: place })),
    ],
    rows: grid.groups.map((group): { cells: Cell[] } => ({
      cells: [
        cell(
          groupName(view, group.name),
          ...(group.customers < report.privacy.minCustomers
            ? [{ text: words.few(report.privacy.minCustomers), aside: true }]
            : []),
        ),
        cell(view.count(group.customers)),
        cell(view.figure(group.customers / report.segmentation.customers, 'share')),
        cell(revenue > 0 ? view.figure(group.revenue / revenue, 'share') : words.none),
        cell(group.customers > 0 ? view.figure(group.revenue / group.customers, 'money') : words.none),
        ...group.overlap.map((customers) => cell(view.count(customers))),
      ],
    })),
    layout: 'scroll',
  }
}
