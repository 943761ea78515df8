import type { FeatureSummary } from '../customers/profiles/profile.ts'
import { type Moments, welch } from '../numerics/welch.ts'
import { distanceBetween } from './comparison-display.ts'
import type { FactDraft } from './fact-draft.ts'
import type { FigureUnit } from './format.ts'
import { isRelevant } from './relevant-difference.ts'
import { restOfCustomers } from './rest-of-customers.ts'

const momentsOf = ({ customers, mean, sd }: FeatureSummary): Moments => ({ n: customers, mean, variance: sd ** 2 })

/** A segment’s mean against that of the rest of the customers (Welch); the display speaks of all customers. */
export function compareMeans(
  own: FeatureSummary,
  all: FeatureSummary,
  unit: FigureUnit,
  currency: string | undefined,
): FactDraft['claim'] {
  const rest = restOfCustomers(momentsOf(all), momentsOf(own))
  if (rest === undefined || !isRelevant(own.mean, all.mean, unit, all.sd)) return undefined
  const distance = distanceBetween(own.mean, all.mean, unit, currency)
  const result = welch(momentsOf(own), rest)
  if (distance === undefined || result === undefined) return undefined
  return {
    comparison: { ...distance, test: 'Welch, segment against the rest of the customers, p < .01 after Holm' },
    p: result.p,
  }
}
