import { mean } from './moments.ts'
import type { MeanEstimate } from './relative-lift.ts'

/**
 * A ratio metric such as spend per order: Σ numerator / Σ denominator over the units that were assigned, with its variance by the delta method,
 * Var R ≈ Var(y − R x) / (n x̄²) (Deng, Knoblich and Lu 2018, equation 3): orders of one unit are not independent, units are.
 * @param numerators one per unit, @param denominators likewise
 * @returns undefined with fewer than two units, or where the denominators add up to nothing
 */
export function ratioOfSums(numerators: ArrayLike<number>, denominators: ArrayLike<number>): MeanEstimate | undefined {
  const n = numerators.length
  const [above, below] = [mean(numerators), mean(denominators)]
  if (n < 2 || above === undefined || below === undefined || below === 0) return undefined
  const ratio = above / below
  let squares = 0
  for (let i = 0; i < n; i++) squares += ((numerators[i] as number) - ratio * (denominators[i] as number)) ** 2
  return { mean: ratio, variance: squares / (n - 1) / (n * below ** 2) }
}
