import { formatShare } from '../../../facts/format-share.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import { type Block, cell, type Section, type Table } from '../../../writing/report/blocks.ts'
import { formatMean, formatP } from '../../analysis/format-effect.ts'
import type { GroupsDiffer } from '../../analysis/groups.ts'
import { isKnown } from '../../analysis/not-known.ts'
import { differenceSentences } from './experiment-sentences.ts'
import type { ExperimentView } from './experiment-view.ts'

/** Between which groups effects differ: what stands, what does not, and every test. */
export function differencesSection(view: ExperimentView): Section {
  const { report, words, terms } = view
  const table: Table = {
    kind: 'table',
    caption: words.differencesCaption,
    layout: 'scroll',
    columns: [
      { label: words.columns.dimension },
      { label: terms.columns.metric },
      { label: terms.columns.arm },
      { label: words.columns.q, numeric: true },
      { label: words.columns.i2, numeric: true },
      { label: terms.columns.p, numeric: true },
      { label: terms.columns.holm, numeric: true },
    ],
    rows: report.groups.differ
      .toSorted((a, b) => pOf(a) - pOf(b))
      .map(({ dimension, metric, arm, test, holm }) => ({
        strong: !report.stops && holm !== undefined && holm < 0.05,
        cells: [
          cell(dimension),
          cell(metric),
          cell(view.arm(arm)),
          ...(isKnown(test)
            ? [
                cell(`${formatNumber(Number(test.q.toFixed(1)))} / ${test.freedom}`),
                cell(formatShare(test.i2)),
                cell(formatP(test.p)),
                cell(formatP(holm ?? 1)),
              ]
            : [cell(view.figure(test, () => '')), cell('–'), cell('–'), cell('–')]),
        ],
      })),
  }
  return {
    id: 'differences',
    title: words.sections.differences,
    blocks: [
      ...(report.stops
        ? []
        : [{ kind: 'list' as const, items: differenceSentences(view).map((sentence) => [sentence]) }]),
      { kind: 'fold', narrow: false, summary: words.differencesFold, blocks: [table] },
    ],
  }
}

/** What cannot be tested comes last. */
const pOf = ({ test }: GroupsDiffer): number => (isKnown(test) ? test.p : 2)

/** The effects within every group, folded away by column. */
export function groupsSection(view: ExperimentView): Section {
  const { report, words } = view
  const dimensions = [...new Set(report.groups.effects.map(({ dimension }) => dimension))]
  return {
    id: 'groups',
    title: words.sections.groups,
    blocks: dimensions.map(
      (dimension): Block => ({
        kind: 'fold',
        narrow: false,
        summary: words.groupsFold(dimension),
        blocks: [groupTable(view, dimension)],
      }),
    ),
  }
}

function groupTable(view: ExperimentView, dimension: string): Table {
  const { report, words, terms } = view
  const { columns } = terms
  return {
    kind: 'table',
    caption: words.groupsCaption(dimension),
    layout: 'scroll',
    columns: [
      { label: columns.group },
      { label: columns.metric },
      { label: columns.arm },
      { label: columns.units, numeric: true },
      { label: columns.mean, numeric: true },
      { label: columns.difference, numeric: true },
      { label: columns.interval, numeric: true },
      { label: columns.holm, numeric: true },
    ],
    rows: report.groups.effects
      .filter((effect) => effect.dimension === dimension)
      .map(({ level, metric, arm, treated, holdout, difference, corrected }) => {
        const kind = view.kindOf(metric)
        const mean = (value: number | undefined): string => (value === undefined ? '–' : formatMean(kind, value))
        return {
          cells: [
            cell(view.level(level)),
            cell(metric),
            cell(view.arm(arm)),
            cell(`${view.count(treated.units)} / ${view.count(holdout.units)}`),
            cell(`${mean(treated.mean)} / ${mean(holdout.mean)}`),
            cell(view.figure(difference, ({ effect }) => view.difference(kind, effect))),
            cell(view.figure(difference, (effect) => view.range(kind, effect))),
            cell(corrected === undefined ? '–' : formatP(corrected.holm)),
          ],
        }
      }),
  }
}
