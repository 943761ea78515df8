import type { Block, Cell, Column, Section, Table } from './blocks.ts'
import { cell } from './blocks.ts'
import { flowFigure } from './flow-figure.ts'
import { heatFigure } from './heat-figure.ts'
import { personaText, writtenBy } from './persona-text.ts'
import { scatterFigure } from './scatter-figure.ts'
import { medianOf, shareOf } from './summary-figure.ts'
import { capital, type View } from './view.ts'

/** All segments side by side: a table, and the charts that show them together. */
export function overviewSection(view: View): Section {
  const words = view.words.overview
  const charts: Block[] = [flowFigure(view), scatterFigure(view), heatFigure(view)].filter(
    (figure) => figure !== undefined,
  )
  const writer = writtenBy(view)
  return {
    id: 'overview',
    title: words.title,
    blocks: [
      {
        kind: 'text',
        tone: 'plain',
        text: [[words.intro, writer].filter((part) => part !== undefined).join(view.words.sentenceGap)],
      },
      { kind: 'text', tone: 'hint', text: [words.hint] },
      overviewTable(view),
      { kind: 'columns', blocks: charts },
    ],
  }
}

/** The features worth a column: recency, frequency and spend where there are orders, else the first that decided. */
function keyFeatures(view: View): string[] {
  const present = view.report.profiles.all.summaries.map(({ feature }) => feature)
  const customary = ['recency', 'frequency', 'monetary'].filter((feature) => present.includes(feature))
  if (customary.length > 0) return customary
  const deciding = view.report.segmentation.scales.map(({ feature }) => feature.id)
  return deciding.filter((feature) => present.includes(feature)).slice(0, 4)
}

function overviewTable(view: View): Table {
  const { words, report } = view
  const features = keyFeatures(view)
  const money = report.profiles.all.revenue !== undefined
  const columns: Column[] = [
    { label: words.segment },
    { label: words.customers, numeric: true },
    { label: words.shareOfCustomers, numeric: true },
    ...(money ? [{ label: words.shareOfRevenue, numeric: true }] : []),
    ...features.map((feature) => ({ label: words.median(view.feature(feature)), numeric: true })),
  ]
  const rows = view.segments.map((segment, place) => {
    const persona = view.persona(place)
    const few = view.isSmall(place)
    const cells: Cell[] = [
      cell(
        { ...view.segmentLink(place), text: `${segment.id} ${view.name(place)}` },
        ...(few ? [{ text: words.few(report.privacy.minCustomers), aside: true }] : []),
        ...(persona ? [{ text: personaText(persona.summary), aside: true }] : []),
      ),
      cell(view.count(segment.customers)),
      {
        text: [shareOf(view, place, 'customers.share', segment.share)],
        bar: { value: segment.share, segment: place },
      },
    ]
    if (money) {
      const share = report.profiles.segments[place]?.revenueShare
      cells.push({
        text: [shareOf(view, place, 'revenue.share', share)],
        bar: { value: share ?? 0, segment: place },
      })
    }
    return { cells: [...cells, ...features.map((feature) => cell(medianOf(view, place, feature)))] }
  })
  const all = report.profiles.all
  const medians = features.map((feature) => all.summaries.find((summary) => summary.feature === feature))
  rows.push({
    cells: [
      cell(words.allCustomers),
      cell(view.count(all.customers)),
      cell(view.figure(1, 'share')),
      ...(money ? [cell(view.figure(1, 'share'))] : []),
      ...medians.map((summary) =>
        cell(summary === undefined ? words.none : view.figure(summary.median, view.unit(summary.feature))),
      ),
    ],
  })
  const caption = money ? words.overview.tableCaption : words.overview.tableCaptionPlain
  return {
    kind: 'table',
    caption,
    columns: columns.map((c) => ({ ...c, label: capital(c.label) })),
    rows,
    layout: 'restack',
  }
}
