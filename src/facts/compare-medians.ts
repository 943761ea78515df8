import type { FeatureSummary } from '../customers/profiles/profile.ts'
import { distanceBetween } from './comparison-display.ts'
import type { Comparison } from './fact.ts'
import type { FigureUnit } from './format.ts'
import { isRelevant } from './relevant-difference.ts'

/**
 * States that a segment’s median is higher or lower than that of all customers where the 99 % order-statistic
 * intervals of both do not overlap. The segment is part of all customers, which draws the two together: a difference
 * that shows all the same would show against the rest as well.
 */
export function compareMedians(
  own: FeatureSummary,
  all: FeatureSummary,
  unit: FigureUnit,
  currency: string | undefined,
): Comparison | undefined {
  const apart = own.medianLow > all.medianHigh || own.medianHigh < all.medianLow
  if (!apart || !isRelevant(own.median, all.median, unit, all.sd)) return undefined
  const distance = distanceBetween(own.median, all.median, unit, currency)
  return (
    distance && {
      ...distance,
      test: '99 % order-statistic intervals of the medians of segment and all customers apart',
    }
  )
}
