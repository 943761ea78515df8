import { criticalT } from '../../numerics/student-t.ts'
import { z95 } from '../../numerics/z95.ts'
import { usualMessageEffect } from '../economics/effect.ts'
import type { Learning } from './learning.ts'
import { type MeasuredCell, poolEffects, varianceBetween } from './pool-effects.ts'

/** What is believed before anything was measured: of messages against none, and of one message against another. */
const usual: Record<Learning['versus'], { mean: number; sd: number }> = {
  holdout: { mean: usualMessageEffect.mean, sd: usualMessageEffect.sd },
  others: { mean: 0, sd: usualMessageEffect.sd / 2 },
}

/** With fewer things measured their variance says nothing yet. */
const fewestThings = 4

/** An effect of a thing on an audience, or undefined where it has not been measured. */
export interface PlacedCell {
  feature: string
  audience: string
  cell: MeasuredCell
}

/** What is usual of things of a kind: by thing and audience, without what was measured there itself. */
export interface UsualEffects {
  /** Variance of the effects of one thing between audiences. */
  between: number
  /** The same for what is said of all audiences: the fewer were compared, the larger it may be besides. */
  betweenAtMost: number
  /** Of a thing on average over audiences. */
  ofFeature: (feature: string) => { mean: number; sd: number }
  /** Of a thing on an audience. */
  ofCell: (feature: string, audience: string) => { mean: number; sd: number }
}

/**
 * What to expect of a thing before looking at its own figures, by two levels of partial pooling: things of a kind around their mean, audiences
 * around their thing. Each is expected from the others alone, so that weighing it with its own figure counts nothing twice. A variance of few audiences is uncertain itself: where all audiences are spoken of, what is assumed counts
 * as one difference more, and Student's t for as many as there are takes the place of the normal quantile (after Hartung and Knapp 2001).
 */
export function usualEffects(cells: readonly PlacedCell[], versus: Learning['versus']): UsualEffects {
  const { mean, sd } = usual[versus]
  const features = [...new Set(cells.map(({ feature }) => feature))]
  const of = (feature: string, without?: string): MeasuredCell[] =>
    cells.filter((one) => one.feature === feature && one.audience !== without).map(({ cell }) => cell)
  const groups = features.map((feature) => of(feature))
  const assumed = (sd / 2) ** 2
  const between = groups.some(({ length }) => length > 1) ? varianceBetween(groups) : assumed
  const freedom = groups.reduce((sum, { length }) => sum + length - 1, 0)
  const meansOf = (some: readonly string[]): MeasuredCell[] =>
    some.map((feature) => {
      const pooled = poolEffects(of(feature), { between })
      return { effect: pooled.mean, standardError: pooled.standardError }
    })
  // A few things that came out alike do not show that the next one will.
  const betweenFeatures =
    features.length < fewestThings ? sd ** 2 : Math.max((sd / 4) ** 2, varianceBetween([meansOf(features)]))
  const ofFeature = (feature: string): { mean: number; sd: number } => {
    const others = meansOf(features.filter((other) => other !== feature))
    const pooled = poolEffects(others, { prior: { mean, sd }, between: betweenFeatures })
    // Where nothing else was measured, what is usual says it all.
    const spread = others.length === 0 ? 0 : betweenFeatures
    return { mean: pooled.mean, sd: Math.sqrt(pooled.standardError ** 2 + spread) }
  }
  return {
    between,
    betweenAtMost: ((assumed + freedom * between) / (1 + freedom)) * (criticalT(0.95, 1 + freedom) / z95) ** 2,
    ofFeature,
    ofCell: (feature, audience) => {
      const pooled = poolEffects(of(feature, audience), { prior: ofFeature(feature), between })
      return { mean: pooled.mean, sd: Math.sqrt(pooled.standardError ** 2 + between) }
    },
  }
}
