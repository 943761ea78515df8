import { formatNumber } from '../../../facts/round-figure.ts'
import { type Block, cell, type Section } from '../../../writing/report/blocks.ts'
import { formatDifference } from '../../analysis/format-effect.ts'
import { isKnown } from '../../analysis/not-known.ts'
import type { Uplift } from '../../analysis/uplift.ts'
import type { ExperimentView } from './experiment-view.ts'

/** Whether a model tells better than a simple rule whom an arm works on. */
export const upliftSection = (view: ExperimentView): Section => ({
  id: 'uplift',
  title: view.words.sections.uplift,
  blocks: [
    { kind: 'text', tone: 'plain', text: [view.words.uplift.lead] },
    ...view.report.uplift.flatMap((uplift) => blocksOf(view, uplift)),
  ],
})

function blocksOf(view: ExperimentView, { arm, metric, figures }: Uplift): Block[] {
  const { words, terms } = view
  const name = view.arm(arm)
  if (!isKnown(figures))
    return [
      { kind: 'text', tone: 'note', text: [words.uplift.caption(name, metric), ' ', view.figure(figures, () => '')] },
    ]
  // Qini areas are small shares of a visit per customer: per 1,000 customers they can be read.
  const per1000 = (value: number): string => formatNumber(Number((value * 1000).toFixed(1)))
  const difference = (value: number): string => formatDifference('amount', Number((value * 1000).toFixed(1)))
  return [
    {
      kind: 'table',
      caption: words.uplift.caption(name, metric),
      layout: 'restack',
      columns: [
        { label: words.columns.model },
        { label: words.columns.qini, numeric: true },
        { label: words.columns.spread, numeric: true },
        { label: words.columns.overRule, numeric: true },
        { label: terms.columns.interval, numeric: true },
      ],
      rows: figures.models.map(({ model, qini, spread, overRule }) => ({
        strong: model === figures.preferred,
        cells: [
          cell(words.uplift.models[model]),
          cell(per1000(qini)),
          cell(per1000(spread)),
          cell(overRule === undefined ? '–' : difference(overRule.mean)),
          cell(overRule === undefined ? '–' : terms.range(difference(overRule.low), difference(overRule.high))),
        ],
      })),
    },
    {
      kind: 'list',
      items: [
        [words.uplift.rule(figures.rule.dimension, figures.rule.levels.map((level) => view.level(level)).join(', '))],
        [words.uplift.preferred[figures.preferred](name)],
      ],
    },
  ]
}
