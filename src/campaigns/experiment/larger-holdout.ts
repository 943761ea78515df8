import { z } from 'zod'
import type { ExperimentDesign } from './experiment-design.ts'

/** A larger hold-out than the one that was chosen, and what it can show. */
export const LargerHoldout = z.strictObject({
  holdout: z.number().describe('share'),
  effect: z.number().describe('smallest rise that is found in 80 of 100, as a share of mailboxes'),
  enough: z.boolean().describe('whether the largest effect that is to be expected would be found'),
})
export type LargerHoldout = z.infer<typeof LargerHoldout>

/** Shares that are looked at: what `shoal brief --holdout` takes, by tenths. */
const shares = [0.1, 0.2, 0.3, 0.4, 0.5]

/**
 * Where a test is too small to learn from: the smallest larger hold-out with which it would not be, else the one that shows the smallest effect.
 * Undefined where no larger one shows a smaller effect.
 * @param designOf the design with another share held out
 */
export function largerHoldout(
  design: ExperimentDesign,
  designOf: (holdout: number) => ExperimentDesign,
): LargerHoldout | undefined {
  if (!design.tooSmall) return undefined
  const { holdout, againstHoldout } = design
  const larger = shares
    .filter((share) => share > holdout)
    .flatMap((share) => {
      const { againstHoldout: other, tooSmall } = designOf(share)
      return other.effect === undefined ? [] : [{ holdout: share, effect: other.effect, enough: !tooSmall }]
    })
    .filter(({ effect }) => effect < (againstHoldout.effect ?? Number.POSITIVE_INFINITY))
  return larger.find(({ enough }) => enough) ?? larger.toSorted((a, b) => a.effect - b.effect)[0]
}
