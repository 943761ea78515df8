import type { Segmentation } from '../../customers/segments/segmentation.ts'
import { featureText } from '../../facts/feature-text.ts'
import { formatFigure } from '../../facts/format.ts'
import type { Language } from '../../language/language.ts'
import type { AxisChoice } from '../charts/axis.ts'
import { type ScatterInput, scatter, scatterSize } from '../charts/scatter.ts'
import { cell, type Figure } from './blocks.ts'
import { svgFrame } from './svg-frame.ts'
import { capital, reportWords, type View } from './view.ts'

/** What the scatter plot of a segmentation shows, apart from the page it stands on. */
export function scatterInput(segmentation: Segmentation, language: Language): ScatterInput {
  const { scatter: plot, scales, segments } = segmentation
  const middle = (place: number, feature: 'x' | 'y'): number => {
    const index = scales.findIndex((scale) => scale.feature.id === plot[feature])
    const centre = segments[place]?.centre[index]
    return centre ?? median(plot.points.filter(({ segment }) => segment === place).map((point) => point[feature]))
  }
  return {
    id: 'scatter',
    title: reportWords(language).overview.scatterTitle(
      featureText(plot.x, language).label,
      capital(featureText(plot.y, language).label),
    ),
    x: axisChoice(segmentation, plot.x, language),
    y: axisChoice(segmentation, plot.y, language),
    points: plot.points,
    middles: segments.map(({ id }, place) => ({ label: id, x: middle(place, 'x'), y: middle(place, 'y') })),
  }
}

function axisChoice(segmentation: Segmentation, id: string, language: Language): AxisChoice {
  const feature = segmentation.scales.find((scale) => scale.feature.id === id)?.feature
  const unit = feature?.unit ?? 'number'
  const carries = unit === 'share' || (unit === 'money' && segmentation.currency !== undefined)
  return {
    title: capital(featureText(id, language).label),
    log: feature?.skewed ?? false,
    days: unit === 'days',
    whole: unit === 'orders' || unit === 'products',
    // The title names the unit of bare numbers; shares, and money in a known currency, carry theirs.
    label: (value) => formatFigure(value, carries ? unit : 'number', language, segmentation.currency),
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Customers by the two features that show the segments best. */
export function scatterFigure(view: View): Figure | undefined {
  const { words, report } = view
  const { segmentation, language } = report
  if (segmentation.scatter.points.length === 0) return undefined
  const input = scatterInput(segmentation, language)
  const { chart, clipped, shown } = scatter(input)
  const [x, y] = [view.unit(segmentation.scatter.x), view.unit(segmentation.scatter.y)]
  const middles = input.middles.map((middle) => [view.figure(middle.x, x), view.figure(middle.y, y)] as const)
  const rows = middles.map(([left, up], place) => words.overview.scatterAltRow(view.name(place), left, up)).join(' ')
  const alt = words.overview.scatterAlt(view.feature(segmentation.scatter.x), input.y.title, rows)
  return {
    kind: 'figure',
    id: 'scatter',
    title: input.title,
    caption: [
      shown < segmentation.customers
        ? words.overview.scatterCaption(view.count(shown), view.count(segmentation.customers))
        : words.overview.scatterCaptionAll,
      (input.x.log || input.y.log) && words.overview.scatterLog,
      clipped && words.overview.scatterEdge,
    ]
      .filter((part) => part !== false)
      .join(words.sentenceGap),
    alt,
    chart: svgFrame(chart, { ...scatterSize, label: input.title, alt, id: 'scatter' }),
    legend: view.segments.map((segment, place) => ({ text: `${segment.id} ${view.name(place)}`, marker: place })),
    data: {
      label: words.showFigures,
      table: {
        kind: 'table',
        caption: words.method.centres,
        columns: [
          { label: words.segment },
          { label: input.x.title, numeric: true },
          { label: input.y.title, numeric: true },
        ],
        rows: middles.map(([left, up], place) => ({ cells: [cell(view.segmentLink(place)), cell(left), cell(up)] })),
        layout: 'scroll',
      },
    },
  }
}
