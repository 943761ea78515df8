import { holdoutArm } from '../audience/assign-arm.ts'

/** An arm with the chance that a mailbox has of it. */
export interface Propensity {
  arm: string
  propensity: number
}

/**
 * The chances with which a campaign's mailboxes fall into its arms: the hold-out first, then the variants by their shares of what is left; they add up to 1.
 * The hash that assigns arms (campaigns/audience/assign-arm.ts) parts the places by these very numbers, rounded down to 2^-52.
 */
export function propensitiesOf({
  holdout,
  variants,
}: {
  holdout: number
  variants: readonly { id: string; share: number }[]
}): Propensity[] {
  const total = variants.reduce((sum, { share }) => sum + share, 0)
  return [
    { arm: holdoutArm, propensity: variants.length === 0 ? 1 : holdout },
    ...variants.map(({ id, share }) => ({ arm: id, propensity: ((1 - holdout) * share) / total })),
  ]
}
