import type { FeatureSummary } from '../customers/profiles/profile.ts'
import { distanceBetween } from './comparison-display.ts'
import type { FactDraft } from './fact-draft.ts'
import type { FigureUnit } from './format.ts'
import { studentAsNormal, twoSidedP } from './normal-tail.ts'
import { isRelevant } from './relevant-difference.ts'
import { type Moments, restOfCustomers } from './rest-of-customers.ts'

const momentsOf = (summary: FeatureSummary): Moments => ({ n: summary.customers, mean: summary.mean, sd: summary.sd })

/** A segment’s mean against that of the rest of the customers (Welch); the display speaks of all customers. */
export function compareMeans(
  own: FeatureSummary,
  all: FeatureSummary,
  unit: FigureUnit,
  currency: string | undefined,
): FactDraft['claim'] {
  const rest = restOfCustomers(momentsOf(all), momentsOf(own))
  if (rest === undefined || own.customers < 2 || !isRelevant(own.mean, all.mean, unit, all.sd)) return undefined
  const distance = distanceBetween(own.mean, all.mean, unit, currency)
  const ownVariance = own.sd ** 2 / own.customers
  const restVariance = rest.sd ** 2 / rest.n
  const error = Math.sqrt(ownVariance + restVariance)
  if (distance === undefined || !(error > 0)) return undefined
  const freedom = error ** 4 / (ownVariance ** 2 / (own.customers - 1) + restVariance ** 2 / (rest.n - 1))
  return {
    comparison: { ...distance, test: 'Welch, segment against the rest of the customers, p < .01 after Holm' },
    p: twoSidedP(studentAsNormal((own.mean - rest.mean) / error, freedom)),
  }
}
