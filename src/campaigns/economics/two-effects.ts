import { clip, clippedMean } from '../../numerics/clipped-normal.ts'
import { expectNormal } from '../../numerics/expect-normal.ts'
import { normalBelow, normalQuantile } from '../../numerics/normal.ts'
import { reachTarget } from '../../numerics/reach-target.ts'
import type { Estimate } from './estimate.ts'

interface Normal {
  mean: number
  sd: number
}

/**
 * What is not known of a campaign: what the message does to the share that buys, and what a coupon adds to that. They are independent normal values, cut
 * where a share would leave 0 to 1: the message sets the share to rate = base + message, the coupon moves it by a lift between −rate and 1 − rate.
 */
export interface TwoEffects {
  base: number
  message: Normal
  coupon: Normal
}

/** A figure that is linear in the share that buys with the message alone, and in the lift of the coupon. */
export interface Linear {
  constant: number
  ofRate: number
  ofLift: number
}

/** The mean share that buys with the message alone. */
export const meanRate = ({ base, message }: TwoEffects): number => clippedMean(base + message.mean, message.sd, 0, 1)

/** The mean lift of the coupon. */
export const meanLift = (effects: TwoEffects): number =>
  overRate(effects, (rate) => clippedMean(effects.coupon.mean, effects.coupon.sd, -rate, 1 - rate))

/** The mean of a figure. */
export const meanOf = ({ constant, ofRate, ofLift }: Linear, effects: TwoEffects): number =>
  constant + ofRate * meanRate(effects) + (ofLift === 0 ? 0 : ofLift * meanLift(effects))

/** The mean of what a figure has above 0: what one gets who knows the effects before deciding. */
export const meanAbove = ({ constant, ofRate, ofLift }: Linear, effects: TwoEffects): number =>
  overRate(
    effects,
    (rate) => {
      const { mean, sd } = effects.coupon
      const known = constant + ofRate * rate
      if (ofLift === 0) return Math.max(0, known)
      const zero = -known / ofLift
      const from = clip(zero, -rate, 1 - rate)
      const ends = ofLift > 0 ? ([from, 1 - rate] as const) : ([-rate, from] as const)
      return Math.max(0, known + ofLift * from) + ofLift * (clippedMean(mean, sd, ...ends) - from)
    },
    kinks({ constant, ofRate, ofLift }, effects, 0),
  )

/** The chance that a figure is at most a value. */
const chanceUpTo = (value: number, figure: Linear, effects: TwoEffects): number =>
  clip(
    overRate(
      effects,
      (rate) => {
        const { mean, sd } = effects.coupon
        const left = value - figure.constant - figure.ofRate * rate
        if (figure.ofLift === 0) return left >= 0 ? 1 : 0
        const lift = left / figure.ofLift
        const isRising = figure.ofLift > 0
        if (isRising ? lift >= 1 - rate : lift <= -rate) return 1
        if (isRising ? lift < -rate : lift > 1 - rate) return 0
        if (!(sd > 0)) return (isRising ? mean <= lift : mean >= lift) ? 1 : 0
        const below = normalBelow((lift - mean) / sd)
        return isRising ? below : 1 - below
      },
      kinks(figure, effects, value),
    ),
    0,
    1,
  )

/** The chance that a figure is below 0. */
export const chanceOfLoss = ({ constant, ofRate, ofLift }: Linear, effects: TwoEffects): number =>
  1 - chanceUpTo(0, { constant: -constant, ofRate: -ofRate, ofLift: -ofLift }, effects)

/** A figure with its 95 % interval. */
export function estimate(figure: Linear, effects: TwoEffects): Estimate {
  const mean = meanOf(figure, effects)
  const [low, high] = [quantile(0.025, figure, effects), quantile(0.975, figure, effects)]
  return { mean, low: Math.min(mean, low), high: Math.max(mean, high) }
}

/** The value that a figure stays at or below with a chance: in closed form where one effect alone is uncertain. */
function quantile(chance: number, figure: Linear, effects: TwoEffects): number {
  const { constant, ofRate, ofLift } = figure
  const { base, message, coupon } = effects
  const at = ({ mean, sd }: Normal, slope: number): number =>
    sd > 0 ? mean + sd * normalQuantile(slope < 0 ? 1 - chance : chance) : mean
  if (ofLift === 0 || !(message.sd > 0)) {
    const rate = clip(base + at(message, ofRate), 0, 1)
    return constant + ofRate * rate + (ofLift === 0 ? 0 : ofLift * clip(at(coupon, ofLift), -rate, 1 - rate))
  }
  const corners = [0, ofLift, ofRate, ofRate - ofLift].map((corner) => constant + corner)
  return reachTarget((value) => chanceUpTo(value, figure, effects), chance, Math.min(...corners), Math.max(...corners))
}

/** The mean over what the message may do. @param breaks shares at which the function has a kink or a jump */
const overRate = (
  { base, message }: TwoEffects,
  of: (rate: number) => number,
  breaks: readonly number[] = [],
): number => expectNormal(base + message.mean, message.sd, (rate) => of(clip(rate, 0, 1)), [0, 1, ...breaks])

/** Shares at which a figure is the value with the lift at one of its ends or at its mean: there, the chances of the rest jump or bend. */
function kinks({ constant, ofRate, ofLift }: Linear, { coupon }: TwoEffects, value: number): number[] {
  const left = value - constant
  return [
    left / (ofRate - ofLift),
    (left - ofLift) / (ofRate - ofLift),
    (left - ofLift * coupon.mean) / ofRate,
    left / ofRate,
  ].filter((rate) => rate > 0 && rate < 1)
}
