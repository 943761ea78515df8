import type { FigureUnit } from './format.ts'

/** Smallest ratio, share difference (in points) and standardised difference that are worth a sentence. */
const smallest = { ratio: 1.15, points: 0.03, pointsWithRatio: 0.01, deviations: 0.25 }

/** Is the difference large enough to matter to a marketer, whatever its p-value? */
export function isRelevant(own: number, all: number, unit: FigureUnit, sdOfAll: number): boolean {
  const difference = Math.abs(own - all)
  const ratio = own > 0 && all > 0 ? Math.max(own / all, all / own) : Number.POSITIVE_INFINITY
  if (unit === 'share' || unit === 'rate') {
    return difference >= smallest.points || (difference >= smallest.pointsWithRatio && ratio >= smallest.ratio)
  }
  // A plain number may have no natural zero (age, temperature, score), so it is measured in its own spread.
  if (unit === 'number') return difference >= smallest.deviations * sdOfAll
  return ratio >= smallest.ratio
}
