import { type Block, cell, type Section, type Table } from '../../../writing/report/blocks.ts'
import type { Contrast } from '../../analysis/contrast.ts'
import { formatLift, formatMean, formatP } from '../../analysis/format-effect.ts'
import { isKnown } from '../../analysis/not-known.ts'
import { verdictOf } from '../../analysis/verdict.ts'
import type { ExperimentView } from './experiment-view.ts'

/** A table per metric: what each arm came to, and what it did. */
export function effectsSection(view: ExperimentView): Section {
  const { report, words } = view
  const metrics = [...new Set(report.contrasts.map(({ metric }) => metric))]
  const blocks: Block[] = [{ kind: 'text', tone: 'lead', text: [words.effects.lead] }]
  for (const metric of metrics) {
    const contrasts = report.contrasts.filter((contrast) => contrast.metric === metric)
    blocks.push(effectTable(view, metric, contrasts))
    if (contrasts.some(({ capped, adjusted }) => capped !== undefined || isKnown(adjusted)))
      blocks.push(...otherWays(view, metric, contrasts))
  }
  return { id: 'effects', title: words.sections.effects, blocks }
}

function effectTable(view: ExperimentView, metric: string, contrasts: readonly Contrast[]): Table {
  const { words, terms, report } = view
  const { columns } = terms
  const [any] = contrasts
  const figure = (of: Contrast['treated'], kind: Contrast['kind']): string =>
    view.figure(of, ({ mean }) => formatMean(kind, mean))
  const range = (of: Contrast['treated'], kind: Contrast['kind']): string =>
    view.figure(of, ({ low, high }) => terms.range(formatMean(kind, low), formatMean(kind, high)))
  return {
    kind: 'table',
    caption: words.effects.caption(metric),
    layout: 'restack',
    columns: [
      { label: columns.arm },
      { label: columns.mean, numeric: true },
      { label: columns.interval, numeric: true },
      { label: columns.difference, numeric: true },
      { label: columns.interval, numeric: true },
      { label: columns.lift, numeric: true },
      { label: columns.p, numeric: true },
      { label: columns.shows },
    ],
    rows: [
      ...contrasts.map((contrast) => ({
        cells: [
          cell(view.arm(contrast.arm)),
          cell(figure(contrast.treated, contrast.kind)),
          cell(range(contrast.treated, contrast.kind)),
          cell(view.figure(contrast.difference, ({ effect }) => view.difference(contrast.kind, effect))),
          cell(view.figure(contrast.difference, (difference) => view.range(contrast.kind, difference))),
          cell(view.figure(contrast.lift, ({ lift }) => formatLift(lift))),
          cell(view.figure(contrast.difference, ({ p }) => formatP(p))),
          cell(report.stops ? '–' : terms.shows[verdictOf(contrast)]),
        ],
      })),
      ...(any === undefined
        ? []
        : [
            {
              cells: [
                cell(any.against),
                cell(figure(any.holdout, any.kind)),
                cell(range(any.holdout, any.kind)),
                ...Array.from({ length: 5 }, () => cell('–')),
              ],
            },
          ]),
    ],
  }
}

/** The same effects by resampling, with large amounts capped, and adjusted for what was known before. */
function otherWays(view: ExperimentView, metric: string, contrasts: readonly Contrast[]): Block[] {
  const { words, terms } = view
  const { columns } = terms
  const hasAmounts = contrasts.some(({ capped }) => capped !== undefined)
  const isAdjusted = contrasts.some(({ adjusted }) => isKnown(adjusted))
  const table: Table = {
    kind: 'table',
    caption: words.effects.amounts(metric),
    layout: 'restack',
    columns: [
      { label: columns.arm },
      ...(hasAmounts
        ? [
            { label: columns.bootstrap, numeric: true },
            { label: columns.capped, numeric: true },
          ]
        : []),
      ...(isAdjusted ? [{ label: columns.adjusted, numeric: true }] : []),
    ],
    rows: contrasts.map(({ arm, kind, bootstrap, capped, adjusted }) => ({
      cells: [
        cell(view.arm(arm)),
        ...(hasAmounts
          ? [
              cell(view.figure(bootstrap, (interval) => view.range(kind, interval))),
              cell(
                view.figure(
                  capped,
                  (effect) => `${view.difference(kind, effect.effect)} (${view.range(kind, effect)})`,
                ),
              ),
            ]
          : []),
        ...(isAdjusted
          ? [
              cell(
                view.figure(
                  adjusted,
                  (effect) => `${view.difference(kind, effect.effect)} (${view.range(kind, effect)})`,
                ),
              ),
            ]
          : []),
      ],
    })),
  }
  const [first] = contrasts.flatMap(({ capped }) => (capped !== undefined && isKnown(capped) ? [capped] : []))
  return [
    table,
    ...(first === undefined
      ? []
      : [
          {
            kind: 'text' as const,
            tone: 'note' as const,
            text: [
              words.effects.capped(`${first.quantile * 100}%`, formatMean('amount', first.at), view.count(first.above)),
            ],
          },
        ]),
  ]
}
