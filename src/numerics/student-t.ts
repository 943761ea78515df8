import { incompleteBeta } from './incomplete-beta.ts'

/** Probability that Student's t with these degrees of freedom (any positive number) lies beyond ±|t|. */
export const twoSidedT = (t: number, freedom: number): number =>
  incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5)

/** The t that leaves a probability of 1 − level outside ±t, by bisection of the two-sided tail. */
export function criticalT(level: number, freedom: number): number {
  let low = 0
  let high = 1
  while (twoSidedT(high, freedom) > 1 - level && high < 1e300) high *= 2
  for (let i = 0; i < 200 && low < high; i++) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (twoSidedT(middle, freedom) > 1 - level) low = middle
    else high = middle
  }
  return (low + high) / 2
}
