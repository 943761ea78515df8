import { z } from 'zod'
import { z95 } from '../../numerics/z95.ts'
import type { VariantResult } from '../results/variant-result.ts'

/** What campaigns found of themselves, each against its own hold-out, added up. */
export const SumOfCampaigns = z.strictObject({
  moreOrdered: z
    .strictObject({ value: z.number(), low: z.number(), high: z.number() })
    .optional()
    .describe('mailboxes with an order that they brought about; absent where none was measured'),
  measured: z.array(z.string()),
  unmeasured: z.array(z.string()),
})
export type SumOfCampaigns = z.infer<typeof SumOfCampaigns>

/**
 * Adds up the effects of campaigns: for each, the mailboxes of its variants times their effects. The variants of a campaign share their hold-out, so that its
 * error enters once, times all of them; those of different campaigns are taken for independent.
 * @param campaigns whose arms were fixed within the quarter
 */
export function sumOfCampaigns(campaigns: readonly string[], results: readonly VariantResult[]): SumOfCampaigns {
  const measured = campaigns.filter((id) => results.some(({ campaign }) => campaign === id))
  const parts = measured.map((id) => campaignPart(results.filter(({ campaign }) => campaign === id)))
  const value = parts.reduce((sum, part) => sum + part.more, 0)
  const half = z95 * Math.sqrt(parts.reduce((sum, part) => sum + part.variance, 0))
  return {
    ...(parts.length === 0 ? {} : { moreOrdered: { value, low: value - half, high: value + half } }),
    measured,
    unmeasured: campaigns.filter((id) => !measured.includes(id)),
  }
}

/** Mailboxes with an order that a campaign brought about, and the variance of that (binomial). */
function campaignPart(variants: readonly VariantResult[]): { more: number; variance: number } {
  const written = variants.reduce((sum, { treated }) => sum + treated.mailboxes, 0)
  const [first] = variants
  const heldOut = first === undefined ? 0 : shareVariance(first.holdout)
  return {
    more: variants.reduce((sum, { effect, treated }) => sum + effect * treated.mailboxes, 0),
    variance:
      written ** 2 * heldOut +
      variants.reduce((sum, { treated }) => sum + treated.mailboxes ** 2 * shareVariance(treated), 0),
  }
}

const shareVariance = ({ mailboxes, ordered }: { mailboxes: number; ordered: number }): number => {
  const share = ordered / mailboxes
  return (share * (1 - share)) / mailboxes
}
