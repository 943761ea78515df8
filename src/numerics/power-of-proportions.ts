import { normalBelow, normalQuantile } from './normal.ts'

/** Two arms of an experiment: the share in the one without, and how many are in each. */
export interface ProportionArms {
  /** Share without the treatment, 0 to 1. */
  base: number
  treated: number
  untreated: number
  /** Two-sided level of the test. */
  significance: number
}

/**
 * How likely a two-sided test of two shares (z, pooled variance, no continuity correction) finds a difference (Fleiss, Levin and Paik 2003,
 * section 4.3 and 4.4, for arms of any sizes; Fleiss, Tytun and Ury 1980 without the correction). Both tails are counted. 0 where an arm is empty.
 * @param effect treated − untreated; the share of the treated is kept within 0 and 1
 */
export function powerOfProportions(effect: number, { base, treated, untreated, significance }: ProportionArms): number {
  if (!(treated > 0 && untreated > 0)) return 0
  const other = Math.min(1, Math.max(0, base + effect))
  const pooled = (treated * other + untreated * base) / (treated + untreated)
  const critical = -normalQuantile(significance / 2)
  const limit = critical * Math.sqrt(pooled * (1 - pooled) * (1 / treated + 1 / untreated))
  const spread = Math.sqrt((other * (1 - other)) / treated + (base * (1 - base)) / untreated)
  const size = Math.abs(other - base)
  if (!(spread > 0)) return size > limit ? 1 : 0
  return normalBelow((size - limit) / spread) + normalBelow((-size - limit) / spread)
}

/** The smallest rise that is found with a power, to twelve digits; undefined where even a rise to 1 is not. */
export function smallestRise(arms: ProportionArms, power: number): number | undefined {
  const most = 1 - arms.base
  if (!(most > 0) || powerOfProportions(most, arms) < power) return undefined
  let [low, high] = [0, most]
  while (high - low > 1e-12 * most) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (powerOfProportions(middle, arms) < power) low = middle
    else high = middle
  }
  return high
}

/**
 * How many are needed in both arms together to find an effect with a power (Fleiss, Levin and Paik 2003, section 4.3 and 4.4); undefined for no effect.
 * @param untreatedShare of all, without the treatment; between 0 and 1
 */
export function sizeForRise(
  base: number,
  effect: number,
  untreatedShare: number,
  { significance, power }: { significance: number; power: number },
): number | undefined {
  const other = Math.min(1, Math.max(0, base + effect))
  const size = Math.abs(other - base)
  if (!(size > 0)) return undefined
  const [a, b] = [1 - untreatedShare, untreatedShare]
  const pooled = a * other + b * base
  const found =
    -normalQuantile(significance / 2) * Math.sqrt(pooled * (1 - pooled) * (1 / a + 1 / b)) +
    normalQuantile(power) * Math.sqrt((other * (1 - other)) / a + (base * (1 - base)) / b)
  return (found / size) ** 2
}
