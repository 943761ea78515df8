import { distanceBetween } from './comparison-display.ts'
import type { FactDraft } from './fact-draft.ts'
import { twoSidedP } from './normal-tail.ts'
import { isRelevant } from './relevant-difference.ts'

/** A share within a group: of its customers, or of its orders where their number is given. */
export interface GroupShare {
  share: number
  n: number
  orders?: number | undefined
}

/**
 * A segment’s share against that of the rest of the customers (two proportions); the display speaks of all customers.
 * Orders of one customer are alike, so a share of orders counts as many trials as there are customers.
 */
export function compareShares({ segment, all }: { segment: GroupShare; all: GroupShare }): FactDraft['claim'] {
  const restN = all.n - segment.n
  const restBase = (all.orders ?? all.n) - (segment.orders ?? segment.n)
  if (restN < 2 || segment.n < 2 || restBase <= 0) return undefined
  if (!isRelevant(segment.share, all.share, 'share', 0)) return undefined
  const hits = all.share * (all.orders ?? all.n) - segment.share * (segment.orders ?? segment.n)
  const rest = Math.min(1, Math.max(0, hits / restBase))
  const pooled = (segment.share * segment.n + rest * restN) / (segment.n + restN)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / segment.n + 1 / restN))
  const distance = distanceBetween(segment.share, all.share, 'share')
  if (distance === undefined || !(error > 0)) return undefined
  const test = 'two proportions, segment against the rest of the customers, p < .01 after Holm'
  return {
    comparison: { ...distance, test: segment.orders === undefined ? test : `${test}; trials counted as customers` },
    p: twoSidedP((segment.share - rest) / error),
  }
}
