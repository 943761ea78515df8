import { analyse } from '../analysis/analyse.ts'
import type { Analysis } from '../analysis/analysis.ts'
import type { ProfitPrior } from '../analysis/decide-next.ts'
import { type NotKnown, notKnown } from '../analysis/not-known.ts'
import type { MailboxObservation } from '../analysis/observation.ts'
import type { ResultCosts } from '../analysis/trial-of.ts'
import { holdoutArm } from '../audience/assign-arm.ts'
import type { Campaign } from '../campaign.ts'
import { usualCouponBelief } from '../economics/coupon-belief.ts'
import { sendingProfit, termsOf, wholeEffect } from '../economics/sending-profit.ts'
import { meanOf } from '../economics/two-effects.ts'

/**
 * What a campaign did, with the costs that its brief counted with, and what its brief believed as prior.
 * @param days for how long orders were counted
 * @param progress share of them that is in; absent: all @param stopped variants that a guardrail stops
 * @param chances with which mailboxes got their arms (armChances)
 */
export function analyseCampaign(
  campaign: Campaign,
  observations: readonly MailboxObservation[],
  days: number,
  {
    progress,
    stopped = [],
    chances,
  }: { chances: ReadonlyMap<string, number>; progress?: number | undefined; stopped?: readonly string[] },
): Analysis {
  return analyse(observations, {
    holdout: chances.get(holdoutArm) ?? 0,
    variants: campaign.variants.map(({ id }) => ({ id, share: chances.get(id) ?? 0 })),
    costs: costsOf(campaign),
    prior: priorOf(campaign, days),
    progress,
    stopped,
  })
}

function costsOf({ plan }: Campaign): ResultCosts | NotKnown {
  const costs = plan?.numbers?.costs
  if (costs === undefined) return notKnown('costs-unknown')
  const { margin, perOrder, message } = costs
  return margin.from === 'unknown' ? notKnown('margin-unknown') : { margin: margin.rate, perOrder, message }
}

/** What the brief believed of profit per mailbox; it holds for the days that the brief counted with alone. */
function priorOf({ plan, offer }: Campaign, days: number): ProfitPrior | undefined {
  const numbers = plan?.numbers
  if (numbers === undefined || numbers.audience.base.days !== days) return undefined
  const { audience, costs, effect } = numbers
  const terms = termsOf(audience, costs, effect, { offer, belief: usualCouponBelief(audience.base.rate) })
  const { sd, worth } = wholeEffect(terms)
  return { mean: meanOf(sendingProfit(terms, costs), terms.effects), sd: sd * Math.abs(worth), from: effect.from }
}
