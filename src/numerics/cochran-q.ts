import { chiSquaredAbove } from './chi-squared.ts'

/** An estimate and its standard error. */
export interface Measured {
  readonly effect: number
  readonly standardError: number
}

export interface Heterogeneity {
  readonly q: number
  readonly freedom: number
  /** The chance of a q as large where all effects are equal. */
  readonly p: number
  /** Share of the variation that is not noise: max(0, (q − freedom) / q) (Higgins and Thompson 2002). */
  readonly i2: number
  /** The mean, each effect weighed by 1 / standardError². */
  readonly pooled: number
}

/**
 * Whether effects differ by more than their noise: Q = Σ wᵢ (xᵢ − x̄)², w = 1 / s², chi-squared with k − 1 degrees of freedom where they do not (Cochran 1954).
 * @returns undefined with fewer than two effects, or where one has no standard error
 */
export function cochranQ(effects: readonly Measured[]): Heterogeneity | undefined {
  if (effects.length < 2 || effects.some(({ standardError }) => !(standardError > 0))) return undefined
  const weights = effects.map(({ standardError }) => 1 / standardError ** 2)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const pooled = effects.reduce((sum, { effect }, i) => sum + effect * (weights[i] ?? 0), 0) / total
  const q = effects.reduce((sum, { effect }, i) => sum + (weights[i] ?? 0) * (effect - pooled) ** 2, 0)
  const freedom = effects.length - 1
  return { q, freedom, p: chiSquaredAbove(q, freedom), i2: q > freedom ? (q - freedom) / q : 0, pooled }
}
