import { incompleteBeta } from './incomplete-beta.ts'
import { lowerGamma } from './incomplete-gamma.ts'

/** P(X > count) of a Poisson count (Abramowitz and Stegun, 26.4.21). @param count below 0: certain */
export const poissonAbove = (count: number, mean: number): number =>
  count < 0 ? 1 : lowerGamma(Math.floor(count) + 1, mean)

/** P(X > count) of a negative binomial count with variance mean + mean² / size (DLMF 8.17.5 with a size that need not be whole). */
export const negativeBinomialAbove = (count: number, mean: number, size: number): number =>
  count < 0 ? 1 : incompleteBeta(mean / (mean + size), Math.floor(count) + 1, size)

/** P(X > count) of a binomial count (DLMF 8.17.5). */
export function binomialAbove(count: number, trials: number, share: number): number {
  if (count < 0) return 1
  const whole = Math.floor(count)
  return whole >= trials ? 0 : incompleteBeta(share, whole + 1, trials - whole)
}
