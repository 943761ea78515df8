import { z95 } from '../../numerics/z95.ts'

/** An effect that was measured somewhere, with its standard error (above 0), both in the same unit. */
export interface MeasuredCell {
  effect: number
  standardError: number
}

/** An effect drawn towards what is usual, with its 95 % interval. */
interface PooledCell extends MeasuredCell {
  low: number
  high: number
}

/** What several effects of the same thing come to. */
export interface PooledEffects {
  mean: number
  standardError: number
  /** Variance of the true effects between the cells (τ²), in squared units. */
  between: number
  /** In the order of what came in. */
  cells: PooledCell[]
}

/**
 * Partial pooling of effects (normal-normal, empirical Bayes): the variance between cells by moments (DerSimonian and Laird 1986), the mean
 * weighed by 1 / (s² + τ²), and each cell drawn towards it by s² / (s² + τ²). The interval of a cell allows for the mean being an estimate.
 * @param prior what is believed of the mean before; absent: nothing @param between τ² where it is known better than these cells tell
 * @throws Error where there is neither a cell nor a prior
 */
export function poolEffects(
  cells: readonly MeasuredCell[],
  {
    prior,
    between = varianceBetween([cells]),
  }: { prior?: { mean: number; sd: number } | undefined; between?: number } = {},
): PooledEffects {
  const known = [
    ...cells.map(({ effect, standardError }) => ({ effect, precision: 1 / (standardError ** 2 + between) })),
    ...(prior === undefined ? [] : [{ effect: prior.mean, precision: 1 / prior.sd ** 2 }]),
  ]
  const precision = sum(known.map((cell) => cell.precision))
  if (!(precision > 0)) throw new Error('there is nothing to pool')
  const mean = sum(known.map((cell) => cell.precision * cell.effect)) / precision
  const variance = 1 / precision
  return {
    mean,
    standardError: Math.sqrt(variance),
    between,
    cells: cells.map(({ effect, standardError }) => {
      const towards = standardError ** 2 / (standardError ** 2 + between)
      const shrunk = towards * mean + (1 - towards) * effect
      const error = Math.sqrt((1 - towards) * standardError ** 2 + towards ** 2 * variance)
      return { effect: shrunk, standardError: error, low: shrunk - z95 * error, high: shrunk + z95 * error }
    }),
  }
}

/** τ² of DerSimonian and Laird within groups that each have a mean of their own, cut at 0; 0 where no group has two cells. */
export function varianceBetween(groups: readonly (readonly MeasuredCell[])[]): number {
  let [excess, scale] = [0, 0]
  for (const cells of groups) {
    const weights = cells.map(({ standardError }) => 1 / standardError ** 2)
    const total = sum(weights)
    const mean = sum(cells.map(({ effect }, place) => (weights[place] ?? 0) * effect)) / total
    const q = sum(cells.map(({ effect }, place) => (weights[place] ?? 0) * (effect - mean) ** 2))
    if (cells.length < 2) continue
    excess += q - (cells.length - 1)
    scale += total - sum(weights.map((weight) => weight ** 2)) / total
  }
  return scale > 0 ? Math.max(0, excess / scale) : 0
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
