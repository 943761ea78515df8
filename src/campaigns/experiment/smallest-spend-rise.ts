import { powerOfMeans } from '../../numerics/power-of-means.ts'
import type { ProportionArms } from '../../numerics/power-of-proportions.ts'
import type { AudienceFigures } from '../economics/audience-figures.ts'

/** Steps of the bisection: to a part in 10⁹ of the range. */
const steps = 30

/** Variance of the spend of a mailbox: nothing, or with a chance an order (law of total variance). */
const spendVariance = (rate: number, { mean, sd }: AudienceFigures['order']): number =>
  rate * (sd * sd + mean * mean) - (rate * mean) ** 2

/**
 * The smallest rise of the spend per mailbox that Welch's test finds with a power, where it comes of more orders of the same values. Most mailboxes spend nothing, so that
 * this takes more of them than the share that orders does. Undefined where even an order of everybody would not be found.
 */
export function smallestSpendRise(
  order: AudienceFigures['order'],
  { base, treated, untreated, significance }: ProportionArms,
  power: number,
): number | undefined {
  const found = (rise: number): number =>
    powerOfMeans(
      rise * order.mean,
      { n: treated, variance: spendVariance(base + rise, order) },
      { n: untreated, variance: spendVariance(base, order) },
      significance,
    )
  const most = 1 - base
  if (!(most > 0 && order.mean > 0) || found(most) < power) return undefined
  let [low, high] = [0, most]
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2
    if (found(middle) < power) low = middle
    else high = middle
  }
  return high * order.mean
}
