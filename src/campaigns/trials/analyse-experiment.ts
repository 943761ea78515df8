import { compareGroups } from '../analysis/compare-groups.ts'
import { compareUplift } from '../analysis/compare-uplift.ts'
import { contrastArms } from '../analysis/contrast-arms.ts'
import { isKnown, notKnown } from '../analysis/not-known.ts'
import { armGroups, type Trial, unitsIn } from '../analysis/trial.ts'
import { checkSampleRatio } from '../experiment/check-sample-ratio.ts'
import type { ExperimentReport } from './experiment-report.ts'
import { findDifferences } from './find-differences.ts'

/**
 * What an experiment shows: each arm against the hold-out on each metric, between which groups effects differ, and whether a model tells better than a simple rule
 * whom an arm works on (on the first rate among the metrics).
 * @param shares planned, by arm; absent: not known
 */
export function analyseExperiment(
  trial: Trial,
  {
    file,
    arm,
    unreadable,
    shares,
  }: { file: string; arm: string; unreadable: number; shares?: ReadonlyMap<string, number> },
): ExperimentReport {
  const arms = trial.arms.map((name, place) => ({ arm: name, units: unitsIn(trial, { name, arms: [place] }).length }))
  const ratio =
    shares === undefined
      ? notKnown('no-plan')
      : (checkSampleRatio(
          arms.map(({ arm: name, units }) => ({ arm: name, planned: shares.get(name) ?? 0, count: units })),
        ) ?? notKnown('nobody'))
  const stops = isKnown(ratio) && ratio.stops
  const holdout = trial.arms[trial.holdout] ?? ''
  const groups = compareGroups(trial)
  const treated = armGroups(trial)
  const rate = trial.metrics.find(({ kind }) => kind === 'rate')
  return {
    file,
    arm,
    holdout,
    units: trial.arm.length,
    unreadable,
    arms,
    ratio,
    stops,
    contrasts: trial.metrics.flatMap((metric) =>
      treated.map((group) => contrastArms(trial, metric, group, { name: holdout, arms: [trial.holdout] })),
    ),
    groups,
    ...(stops ? { findings: [], nearMisses: [] } : findDifferences(groups, trial.dimensions)),
    uplift:
      rate === undefined || trial.dimensions.length === 0
        ? []
        : treated.filter((group) => group.arms.length === 1).map((group) => compareUplift(trial, rate, group)),
  }
}
