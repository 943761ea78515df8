import { adjustedDifference } from '../../numerics/adjusted-difference.ts'
import { bootstrapDifference } from '../../numerics/bootstrap-difference.ts'
import { capValues } from '../../numerics/cap-values.ts'
import { cuped } from '../../numerics/cuped.ts'
import { momentsOf } from '../../numerics/moments-of.ts'
import { seededRandom } from '../../numerics/random.ts'
import { relativeLift } from '../../numerics/relative-lift.ts'
import { anyTimeInterval } from './any-time-interval.ts'
import { armFigure } from './arm-figure.ts'
import type { Contrast, EffectFigure } from './contrast.ts'
import { amountEffect, effectOf, normalEffect } from './effect-of.ts'
import { effectUnderChangingWeights } from './effect-under-changing-weights.ts'
import { isKnown, type NotKnown, notKnown } from './not-known.ts'
import { enough, tellsAmounts } from './tells-amounts.ts'
import { type ArmGroup, type Metric, type Trial, unitsIn, valuesOf } from './trial.ts'

/** How a contrast is computed. */
export interface ContrastOptions {
  /** Resamples of the bootstrap. */
  samples: number
  /** Quantile of the amounts above 0 at which amounts are capped. */
  cap: number
  /** How much of the planned outcomes is in, where not all are: then intervals that hold at every look are given too. */
  progress?: number
}

export const usualContrastOptions: ContrastOptions = { samples: 2000, cap: 0.99 }

/** One metric of a trial in an arm, or several taken together, against another arm. */
export function contrastArms(
  trial: Trial,
  metric: Metric,
  group: ArmGroup,
  against: ArmGroup,
  options: ContrastOptions = usualContrastOptions,
): Contrast {
  const [treated, holdout] = [unitsIn(trial, group), unitsIn(trial, against)]
  const [a, b] = [valuesOf(metric.values, treated), valuesOf(metric.values, holdout)]
  const { kind, name } = metric
  const { chances } = trial
  const isWeighted = chances !== undefined
  const tells = tellsAmounts(metric, [treated, holdout])
  const difference = enough(
    isWeighted ? effectUnderChangingWeights({ ...trial, chances }, metric, treated, holdout) : effectOf(kind, a, b),
    tells,
  )
  const plain = <T extends object>(figure: () => T): T | NotKnown =>
    isWeighted ? notKnown('weights-changed') : enough(figure(), tells)
  return {
    metric: name,
    kind,
    arm: group.name,
    against: against.name,
    treated: armFigure(kind, a),
    holdout: armFigure(kind, b),
    difference,
    lift: plain(() => liftOf(a, b)),
    ...(kind === 'rate'
      ? {}
      : {
          bootstrap: plain(() => resampled(a, b, options)),
          capped: plain(() => cappedEffect(metric, treated, holdout, options)),
        }),
    adjusted: plain(() => adjustedEffect(trial, metric, treated, holdout)),
    ...(options.progress === undefined ? {} : { anyTime: anyTimeOf(difference, [a, b], options.progress) }),
  }
}

function liftOf(a: Float64Array, b: Float64Array): Contrast['lift'] {
  const [ofA, ofB] = [momentsOf(a), momentsOf(b)]
  if (ofA.n < 2 || ofB.n < 2) return notKnown(ofA.n === 0 || ofB.n === 0 ? 'nobody' : 'too-few')
  return (
    relativeLift(
      { mean: ofA.mean, variance: ofA.variance / ofA.n },
      { mean: ofB.mean, variance: ofB.variance / ofB.n },
    ) ?? notKnown('not-above-zero')
  )
}

function resampled(a: Float64Array, b: Float64Array, { samples }: ContrastOptions): NonNullable<Contrast['bootstrap']> {
  if (a.length < 2 || b.length < 2) return notKnown('too-few')
  const interval = bootstrapDifference(a, b, samples, seededRandom(0))
  return interval === undefined ? notKnown('nobody') : { ...interval, samples }
}

/** The cap is found in all arms of the trial, not in the two alone, so that every contrast of the metric has the same one. */
function cappedEffect(
  { kind, values }: Metric,
  treated: Uint32Array,
  holdout: Uint32Array,
  { cap }: ContrastOptions,
): NonNullable<Contrast['capped']> {
  const capped = capValues(values, cap)
  if (capped === undefined) return notKnown('nothing-varies')
  const found = effectOf(kind, valuesOf(capped.values, treated), valuesOf(capped.values, holdout))
  return isKnown(found) ? { ...found, quantile: cap, at: capped.at, above: capped.above } : found
}

/** CUPED with one thing known before, least squares with several. */
function adjustedEffect(
  { before }: Trial,
  { values }: Metric,
  treated: Uint32Array,
  holdout: Uint32Array,
): Contrast['adjusted'] {
  const [first, ...more] = before
  if (first === undefined) return notKnown('no-before')
  const units = new Uint32Array(treated.length + holdout.length)
  units.set(treated)
  units.set(holdout, treated.length)
  const outcomes = valuesOf(values, units)
  if (more.length === 0) {
    const taken = cuped(outcomes, valuesOf(first, units))
    if (taken === undefined) return notKnown('before-constant')
    const [a, b] = [taken.values.subarray(0, treated.length), taken.values.subarray(treated.length)]
    const found = amountEffect(a, b, 'cuped')
    return isKnown(found) ? { ...found, removed: taken.removed } : found
  }
  const isTreated = Uint8Array.from(units, (_, place) => (place < treated.length ? 1 : 0))
  const found = adjustedDifference(
    outcomes,
    isTreated,
    before.map((column) => valuesOf(column, units)),
  )
  if (found === undefined) return notKnown('before-constant')
  const effect = normalEffect(found.difference, found.standardError, 'regression')
  return isKnown(effect) ? { ...effect, removed: found.removed } : effect
}

function anyTimeOf(
  difference: EffectFigure | NotKnown,
  groups: readonly [Float64Array, Float64Array],
  progress: number,
): NonNullable<Contrast['anyTime']> {
  if (!isKnown(difference)) return difference
  const interval = anyTimeInterval(difference, groups, progress)
  return interval === undefined ? notKnown('too-early') : { ...interval, progress }
}
