import { flowSize, shareFlow } from '../charts/share-flow.ts'
import { cell, type Figure } from './blocks.ts'
import { svgFrame } from './svg-frame.ts'
import type { View } from './view.ts'

/** Which segment brings what share of revenue with what share of customers; none where there is no revenue. */
export function flowFigure(view: View): Figure | undefined {
  const { words, report } = view
  const shares = report.profiles.segments.map(({ revenueShare }) => revenueShare)
  if (shares.every((share) => share === undefined)) return undefined
  const bands = view.segments.map((segment, place) => {
    const revenue = shares[place] ?? 0
    const [aboveText, belowText] = [view.figure(segment.share, 'share'), view.figure(revenue, 'share')]
    return {
      label: segment.id,
      above: segment.share,
      below: revenue,
      aboveText,
      belowText,
      tip: words.overview.flowAltRow(view.name(place), aboveText, belowText),
    }
  })
  const alt = words.overview.flowAlt(bands.map(({ tip }) => tip).join(' '))
  const negative = [...view.segments.keys()].filter((place) => (shares[place] ?? 0) < 0)
  const names = negative.map((place) => view.label(place))
  const caption = [
    words.overview.flowCaption,
    ...(names.length > 0 ? [words.overview.flowNegative(words.join(names))] : []),
  ]
  const chart = shareFlow({ above: words.shareOfCustomers, below: words.shareOfRevenue, bands })
  return {
    kind: 'figure',
    id: 'flow',
    title: words.overview.flowTitle,
    caption: caption.join(words.sentenceGap),
    alt,
    chart: svgFrame(chart, { ...flowSize, label: words.overview.flowTitle, alt, id: 'flow' }),
    legend: view.segments.map((segment, place) => ({ text: `${segment.id} ${view.name(place)}`, marker: place })),
    data: {
      label: words.showFigures,
      table: {
        kind: 'table',
        caption: words.overview.flowTitle,
        columns: [
          { label: words.segment },
          { label: words.shareOfCustomers, numeric: true },
          { label: words.shareOfRevenue, numeric: true },
        ],
        rows: bands.map((band, place) => ({
          cells: [cell(view.segmentLink(place)), cell(band.aboveText), cell(band.belowText)],
        })),
        layout: 'scroll',
      },
    },
  }
}
