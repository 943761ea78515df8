import { z95 } from '../../numerics/z95.ts'
import type { VariantResult } from '../results/variant-result.ts'

/** Several variants of a campaign taken together. */
export interface VariantsTogether {
  /** Difference to the hold-out, a share of mailboxes. */
  effect: number
  /** Its variance as far as it comes from the variants themselves, and from the hold-out, which all variants of a campaign share. */
  own: number
  holdout: number
}

/**
 * The effect of some variants together: their own effects, each weighing as many as its mailboxes. Where the shares of the variants moved on the way, each one's effect allows for that and the
 * summed counts would not: a variant that left mostly in a good time has more orders.
 * @param results of one campaign and metric; at least one
 */
export function variantsTogether(results: readonly VariantResult[]): VariantsTogether {
  const mailboxes = results.reduce((sum, { treated }) => sum + treated.mailboxes, 0)
  const holdout = Math.max(0, ...results.map((result) => drawn(result.holdout)))
  let [effect, own] = [0, 0]
  for (const result of results) {
    const share = result.treated.mailboxes / mailboxes
    effect += share * result.effect
    own += share ** 2 * Math.max(((result.high - result.low) / (2 * z95)) ** 2 - holdout, drawn(result.treated))
  }
  return { effect, own, holdout }
}

/** Variance of the share of an arm that ordered. */
const drawn = ({ mailboxes, ordered }: VariantResult['treated']): number =>
  (ordered * (mailboxes - ordered)) / mailboxes ** 3
