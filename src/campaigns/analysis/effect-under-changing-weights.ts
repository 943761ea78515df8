import { combineStrata, type Stratum } from '../../numerics/combine-strata.ts'
import { weightedMean } from '../../numerics/weighted-mean.ts'
import type { EffectFigure } from './contrast.ts'
import { effectOf, normalEffect } from './effect-of.ts'
import { isKnown, type NotKnown, notKnown } from './not-known.ts'
import { type Metric, type Trial, valuesOf } from './trial.ts'

/**
 * The difference between two groups of units whose chances of an arm changed on the way: within each epoch of constant chances, then put together by how many
 * units each had; where epochs are not known, each unit weighed by one over its chance. Put together as they are, arms would differ by when their units came.
 */
export function effectUnderChangingWeights(
  trial: Trial & { readonly chances: Float64Array },
  metric: Metric,
  treated: Uint32Array,
  holdout: Uint32Array,
): EffectFigure | NotKnown {
  if (treated.length === 0 || holdout.length === 0) return notKnown('nobody')
  const { epochs, chances } = trial
  const byEpoch = epochs === undefined ? undefined : perEpoch(epochs, metric, treated, holdout)
  if (byEpoch !== undefined) return byEpoch
  const [ofTreated, ofHoldout] = [treated, holdout].map((units) =>
    weightedMean(valuesOf(metric.values, units), valuesOf(chances, units)),
  )
  if (ofTreated === undefined || ofHoldout === undefined) return notKnown('too-few')
  return normalEffect(
    ofTreated.mean - ofHoldout.mean,
    Math.sqrt(ofTreated.variance + ofHoldout.variance),
    'inverse-propensity',
  )
}

/** Undefined where some epoch has no effect of its own, as where an arm got nobody in it. */
function perEpoch(
  epochs: Uint16Array,
  { kind, values }: Metric,
  treated: Uint32Array,
  holdout: Uint32Array,
): EffectFigure | NotKnown | undefined {
  const all = new Set([...treated, ...holdout].map((unit) => epochs[unit] as number))
  const strata: Stratum[] = []
  for (const epoch of all) {
    const within = (units: Uint32Array): Float64Array =>
      valuesOf(
        values,
        units.filter((unit) => epochs[unit] === epoch),
      )
    const [a, b] = [within(treated), within(holdout)]
    const found = effectOf(kind, a, b)
    if (!isKnown(found)) return undefined
    strata.push({ effect: found.effect, standardError: found.standardError, units: a.length + b.length })
  }
  const combined = combineStrata(strata)
  return combined && normalEffect(combined.effect, combined.standardError, 'epochs')
}
