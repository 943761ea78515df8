import { effectSentence } from '../../analysis/effect-sentence.ts'
import { formatP } from '../../analysis/format-effect.ts'
import { isKnown } from '../../analysis/not-known.ts'
import type { Finding } from '../finding.ts'
import type { ExperimentView } from './experiment-view.ts'

/** Near misses that a sentence names; all stand in the table. */
const mostNamed = 3

/** What an experiment comes to, as sentences: the arms, each effect, the differences between groups that stand and those that do not. */
export function experimentSentences(view: ExperimentView): string[] {
  const { report } = view
  if (report.stops) return [stopSentence(view)]
  return [
    ...effectSentences(view),
    ...differenceSentences(view),
    ...report.uplift.flatMap(({ arm, figures }) =>
      isKnown(figures) ? [view.words.uplift.preferred[figures.preferred](view.arm(arm))] : [],
    ),
  ]
}

/** That arms are not as large as planned, so that nothing may be concluded. */
function stopSentence(view: ExperimentView): string {
  const { terms } = view
  const { ratio } = view.report
  if (!isKnown(ratio)) return terms.unknown(terms.reasons[ratio.unknown])
  const arms = ratio.arms.map((arm) => terms.arm(arm.arm, view.count(arm.count), view.count(arm.expected)))
  return terms.stops(formatP(ratio.p), arms.join(', '))
}

/** Each arm on each metric, in plain words. */
const effectSentences = ({ report, language, terms }: ExperimentView): string[] =>
  report.contrasts.map((contrast) => effectSentence(contrast, terms.quoted(contrast.metric), language))

/** The differences between groups that stand, and those that would have passed for one. */
export function differenceSentences(view: ExperimentView): string[] {
  const { report, words } = view
  const tests = view.count(view.tests)
  if (view.tests === 0) return []
  return [
    ...(report.findings.length === 0
      ? [words.noFinding(tests)]
      : report.findings.map((finding) => findingSentence(view, finding))),
    ...(report.nearMisses.length === 0
      ? []
      : [
          words.nearMisses(
            report.nearMisses
              .slice(0, mostNamed)
              .map(({ dimension, metric, arm, p, holm }) =>
                words.nearMiss({ dimension, metric, arm: view.arm(arm), p: formatP(p), holm: formatP(holm) }),
              ),
            tests,
            Math.max(0, report.nearMisses.length - mostNamed),
          ),
        ]),
  ]
}

/** A finding with the effects of the groups that show it most. */
function findingSentence(view: ExperimentView, { metric, dimensions, seen }: Finding): string {
  const { words, report } = view
  const [first] = seen
  const arms = [...new Set(seen.map(({ arm }) => view.arm(arm)))]
  const effects = report.groups.effects
    .filter((effect) => effect.metric === metric && effect.arm === first?.arm && effect.dimension === first.dimension)
    .flatMap(({ dimension, level, difference }) =>
      isKnown(difference)
        ? [words.groupEffect(dimension, view.level(level), view.difference(view.kindOf(metric), difference.effect))]
        : [],
    )
  const sentence = words.finding({
    metric,
    dimensions: dimensions.join(', '),
    arms: arms.join(', '),
    holm: formatP(first?.holm ?? 1),
  })
  return effects.length === 0 ? sentence : words.withEffects(sentence, view.arm(first?.arm ?? ''), effects)
}
