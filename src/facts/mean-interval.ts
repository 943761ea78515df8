import type { FeatureSummary } from '../customers/profiles/profile.ts'
import type { Fact } from './fact.ts'
import { z99 } from './share-interval.ts'

/** 99 % interval of a mean; a share or rate stays within 0 and 1. */
export function meanInterval(summary: FeatureSummary, unit: Fact['unit']): Fact['interval'] {
  if (summary.customers < 2 || !Number.isFinite(summary.sd)) return undefined
  const half = (z99 * summary.sd) / Math.sqrt(summary.customers)
  const low = summary.mean - half
  const high = summary.mean + half
  return unit === 'share'
    ? { low: Math.max(0, low), high: Math.min(1, high), level: 0.99 }
    : { low: unit === 'rate' ? Math.max(0, low) : low, high, level: 0.99 }
}
