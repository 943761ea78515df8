import { effectUnderChangingWeights } from '../../../src/campaigns/analysis/effect-under-changing-weights.ts'
import { isKnown } from '../../../src/campaigns/analysis/not-known.ts'
import { type Metric, unitsIn } from '../../../src/campaigns/analysis/trial.ts'
import type { MeasuredCampaign } from '../../../src/campaigns/learnings/measured-campaign.ts'
import type { VariantResult } from '../../../src/campaigns/results/variant-result.ts'
import type { Random } from '../../../src/numerics/random.ts'
import { binomialDraw } from '../../numerics/draws.ts'
import type { MessageWorld } from './message-world.ts'
import { measuredCampaign, resultOf } from './simulated-campaign.ts'

/** In so many waves a campaign leaves; orders come more often from one to the next, up to so many times. */
const waves = 4
const rise = 2
const holdoutShare = 0.2
/** Shares of the first variant among those who are written to, by wave; the others have the rest in halves. */
const movingShares = [0.8, 0.6, 0.3, 0.1]

/** A campaign whose shares moved on the way, unit by unit; its arms are the variants, and the hold-out last. */
export interface WavedTrial {
  arms: string[]
  arm: Uint8Array
  holdout: number
  chances: Float64Array
  epochs: Uint16Array
  metric: Metric
}

/**
 * A campaign in waves: the first variant leaves mostly in a slow time and the others in a good one, so that counted together it would look worse than both hold-out and others.
 * @param base share that orders in the first wave @param effects by variant
 */
export function wavedTrial(base: number, effects: readonly number[], mailboxes: number, random: Random): WavedTrial {
  const holdout = effects.length
  const cells = movingShares.flatMap((share, wave) => {
    const rate = base * (1 + ((rise - 1) * wave) / (waves - 1))
    const chanceOf = (arm: number): number =>
      arm === holdout ? holdoutShare : (1 - holdoutShare) * (arm === 0 ? share : (1 - share) / (effects.length - 1))
    return [...effects, 0].map((effect, arm) => {
      const size = Math.round((mailboxes / waves) * chanceOf(arm))
      return { wave, arm, chance: chanceOf(arm), size, ordered: binomialDraw(random, size, rate + effect) }
    })
  })
  const repeated = (of: (cell: (typeof cells)[number], place: number) => number): number[] => {
    const all: number[] = []
    for (const cell of cells) for (let place = 0; place < cell.size; place++) all.push(of(cell, place))
    return all
  }
  return {
    arms: [...effects.map((_, i) => String.fromCharCode('A'.charCodeAt(0) + i)), 'holdout'],
    holdout,
    arm: Uint8Array.from(repeated(({ arm }) => arm)),
    chances: Float64Array.from(repeated(({ chance }) => chance)),
    epochs: Uint16Array.from(repeated(({ wave }) => wave)),
    metric: {
      name: 'orders',
      kind: 'rate',
      values: Float64Array.from(repeated(({ ordered }, place) => (place < ordered ? 1 : 0))),
    },
  }
}

/** Places of the units of an arm. */
const unitsOf = ({ arm }: WavedTrial, place: number): Uint32Array => unitsIn({ arm }, { name: '', arms: [place] })

/** The effect of a variant, by epochs or by inverse propensity as the trial allows. */
export function effectInWaves(trial: WavedTrial, variant: number, isByEpoch: boolean) {
  const { epochs, ...rest } = trial
  return effectUnderChangingWeights(
    { ...rest, ...(isByEpoch ? { epochs } : {}), metrics: [trial.metric], dimensions: [], before: [] },
    trial.metric,
    unitsOf(trial, variant),
    unitsOf(trial, trial.holdout),
  )
}

/** Campaigns in waves whose messages do nothing. */
export const wavesWithMovingWeights = (
  { segments, angles, base }: MessageWorld,
  campaigns: number,
  mailboxes: number,
  random: Random,
): MeasuredCampaign[] =>
  Array.from({ length: campaigns }, (_, campaign) => {
    const place = campaign % segments.length
    const segment = segments[place] ?? ''
    const trial = wavedTrial(
      base(place, campaign),
      angles.map(() => 0),
      mailboxes,
      random,
    )
    const countOf = (arm: number) => {
      const units = unitsOf(trial, arm)
      return { trials: units.length, successes: units.reduce((sum, unit) => sum + (trial.metric.values[unit] ?? 0), 0) }
    }
    const holdout = countOf(trial.holdout)
    const results = angles.flatMap((angle, i): VariantResult[] => {
      const found = effectInWaves(trial, i, true)
      if (!isKnown(found)) return []
      const raw = resultOf(campaign, segment, trial.arms[i] ?? '', {
        angle,
        metric: 'orders',
        treated: countOf(i),
        holdout,
      })
      return [{ ...raw, effect: found.effect, low: found.low, high: found.high }]
    })
    return measuredCampaign(campaign, segment, results)
  })
