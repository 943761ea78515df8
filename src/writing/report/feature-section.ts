import type { FeatureSummary } from '../../customers/profiles/profile.ts'
import { formatNumber, roundFigure } from '../../facts/round-figure.ts'
import { factAnchor } from './anchors.ts'
import { type Cell, cell, type Section } from './blocks.ts'
import { capital, type View } from './view.ts'

/** Mean and standard deviation of every feature, all customers and each segment beside one another. */
export function featureSection(view: View): Section {
  const words = view.words.segments.features
  const { all, segments } = view.report.profiles
  return {
    id: 'features',
    title: words.title,
    blocks: [
      { kind: 'text', tone: 'plain', text: [words.intro] },
      {
        kind: 'table',
        caption: words.caption,
        columns: [
          { label: words.feature },
          { label: view.words.allCustomers, numeric: true },
          ...view.segments.map((segment, place) => ({ label: segment.id, numeric: true, marker: place })),
        ],
        rows: all.summaries.map((summary) => ({
          cells: [
            cell(
              capital(view.feature(summary.feature)),
              ...(summary.filled > 0 ? [{ text: words.filled(view.count(summary.filled)), aside: true }] : []),
            ),
            meanAndDeviation(view, summary),
            ...segments.map(({ summaries }, place) => ({
              ...meanAndDeviation(
                view,
                summaries.find(({ feature }) => feature === summary.feature),
              ),
              id: meanAnchor(view, place, summary.feature),
            })),
          ],
        })),
        layout: 'scroll',
      },
    ],
  }
}

/** A figure of a text that is a mean leads here, where the section of its segment tells the median alone. */
function meanAnchor(view: View, place: number, feature: string): string | undefined {
  const fact = view.fact(place, `${feature}.mean`)
  if (fact === undefined || !view.isBesideMedian(place, fact)) return undefined
  return factAnchor(view.segments[place]?.id ?? '', fact.id)
}

function meanAndDeviation(view: View, summary: FeatureSummary | undefined): Cell {
  if (summary === undefined) return cell(view.words.none)
  const unit = view.unit(summary.feature)
  // The row names what is counted; only money and shares carry their sign in every cell.
  const figure = (value: number): string =>
    unit === 'money' || unit === 'share' || unit === 'rate'
      ? view.figure(value, unit)
      : formatNumber(roundFigure(value, unit))
  // One customer has no deviation; a mean that is no number has nothing to deviate from.
  const deviation = Number.isFinite(summary.sd) && summary.customers > 1 ? ` ± ${figure(summary.sd)}` : ''
  return cell(Number.isFinite(summary.mean) ? `${figure(summary.mean)}${deviation}` : view.words.none)
}
