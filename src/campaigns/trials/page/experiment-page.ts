import type { Block, Page } from '../../../writing/report/blocks.ts'
import { formatP } from '../../analysis/format-effect.ts'
import { isKnown } from '../../analysis/not-known.ts'
import { differencesSection, groupsSection } from './difference-sections.ts'
import { effectsSection } from './effects-section.ts'
import { experimentSentences } from './experiment-sentences.ts'
import type { ExperimentView } from './experiment-view.ts'
import { upliftSection } from './uplift-section.ts'

/** The report of an experiment as blocks in reading order. Where the arms are not as planned it draws no conclusion. @param version of Shoal */
export function experimentPage(view: ExperimentView, version: string): Page {
  const { report, words } = view
  const sentences = experimentSentences(view)
  const arms = report.arms.map(({ arm, units }) => `${arm} ${view.count(units)}`).join(', ')
  return {
    title: words.title(report.file),
    kicker: words.kicker,
    skip: words.skip,
    facts: [
      words.facts.units(view.count(report.units), arms),
      words.facts.arm(report.arm, report.holdout),
      ...(isKnown(report.ratio) && !report.stops ? [words.asPlanned(formatP(report.ratio.p))] : []),
    ],
    warnings: [
      ...(report.stops ? sentences : []),
      ...(report.unreadable > 0 ? [words.unreadable(view.count(report.unreadable))] : []),
      ...(isKnown(report.ratio) ? [] : [words.noPlan]),
    ],
    headlinesTitle: words.headlines,
    headlines: [],
    sections: [
      ...(report.stops
        ? []
        : [
            {
              id: 'short',
              title: words.headlines,
              blocks: [{ kind: 'list', items: sentences.map((line) => [line]) } as Block],
            },
          ]),
      effectsSection(view),
      ...(report.groups.differ.length === 0 ? [] : [differencesSection(view), groupsSection(view)]),
      ...(report.uplift.length === 0 || report.stops ? [] : [upliftSection(view)]),
      {
        id: 'method',
        title: words.sections.method,
        blocks: [{ kind: 'list', items: words.method.map((line) => [line]) }],
      },
    ],
    footer: words.footer(version),
  }
}
