import { clippedMean } from '../../numerics/clipped-normal.ts'
import { expectNormal } from '../../numerics/expect-normal.ts'
import { type ProportionArms, powerOfProportions, sizeForRise } from '../../numerics/power-of-proportions.ts'
import { z95 } from '../../numerics/z95.ts'
import type { AudienceFigures, CampaignCosts } from '../economics/audience-figures.ts'
import { audienceAssumptions, couponAssumptions } from '../economics/campaign-terms.ts'
import type { Effect } from '../economics/effect.ts'
import { scaled } from '../economics/estimate.ts'
import { type Offered, sendingProfit, termsOf, wholeEffect } from '../economics/sending-profit.ts'
import { estimate, type Linear } from '../economics/two-effects.ts'
import type { ExperimentDesign } from './experiment-design.ts'
import { rateWithin } from './rate-within.ts'
import { smallestDetectable } from './smallest-detectable.ts'
import { smallestSpendRise } from './smallest-spend-rise.ts'

/** What an experiment is to find, in how many of the times that there is something, and how often it may find what is not there. */
const usualPower = 0.8
const usualSignificance = 0.05

/** How a campaign is to be sent. */
export interface ExperimentPlan {
  /** Share of the mailboxes that get nothing, between 0 and 1. */
  holdout: number
  variants: number
  /** Days after the last message in which orders are counted; default: the horizon of the base rate. */
  window?: number
  /** In how many days so many messages leave; default: all on the first. */
  daysToSend?: ((messages: number) => number) | undefined
}

/**
 * What a hold-out and variants can show of this audience, take, cost and teach. All variants together are held against the hold-out at 5 %; variants are held against each
 * other pair by pair, each at 5 % through the number of pairs (Bonferroni, the first step of Holm).
 * @param message what the message may do to the share that orders within the window
 * @param offered what the campaign gives besides; it is measured with the message as one effect
 */
export function designExperiment(
  audience: AudienceFigures,
  plan: ExperimentPlan,
  message: Effect,
  costs: CampaignCosts,
  offered?: Offered,
): ExperimentDesign {
  const { mailboxes, base, order } = audience
  const { holdout, variants, window = base.days, daysToSend = () => 1 } = plan
  const rate = rateWithin(base.rate, base.days, window)
  const [untreated, treated] = [mailboxes * holdout, mailboxes * (1 - holdout)]
  const arms: ProportionArms = { base: rate, treated, untreated, significance: usualSignificance }
  const againstHoldout = smallestDetectable(arms, usualPower)
  const terms = termsOf({ ...audience, base: { ...base, rate } }, costs, message, offered)
  const effect = wholeEffect(terms)
  const plausible = Math.min(1 - rate, effect.mean + z95 * effect.sd)
  const enough = sizeForRise(rate, plausible, holdout, { significance: usualSignificance, power: usualPower })
  const sending = mailboxes === 0 ? 0 : Math.max(1, daysToSend(Math.ceil(treated)))
  const spend = smallestSpendRise(order, arms, usualPower)
  const lost = (figure: Linear) => scaled(estimate(figure, terms.effects), untreated)
  const pairs = (variants * (variants - 1)) / 2
  return {
    mailboxes,
    holdout,
    variants,
    baseRate: rate,
    againstHoldout,
    ...(pairs === 0
      ? {}
      : {
          betweenVariants: smallestDetectable(
            {
              base: clippedMean(rate + effect.mean, effect.sd, 0, 1),
              treated: treated / variants,
              untreated: treated / variants,
              significance: usualSignificance / pairs,
            },
            usualPower,
          ),
        }),
    ...(order.mean > 0 ? { spend: spend === undefined ? {} : { effect: spend } } : {}),
    days: { sending, window, total: sending + window },
    tooSmall: againstHoldout.effect === undefined || againstHoldout.effect > plausible,
    plausible,
    ...(enough === undefined || plausible <= 0 ? {} : { enough: Math.ceil(enough) }),
    costs: { orders: lost({ constant: -rate, ofRate: 1, ofLift: 1 }), profit: lost(sendingProfit(terms, costs)) },
    teaches: teaching(arms, effect),
    assumptions: [
      ...audienceAssumptions(audience, costs, message),
      ...(offered === undefined || offered.offer.kind === 'none' ? [] : couponAssumptions(offered.belief)),
      { code: 'power', value: usualPower },
      { code: 'significance', value: usualSignificance },
    ],
  }
}

/** Half width of the interval at the expected effect, and how likely it leaves out 0, averaged over what the effect may be ("assurance"; O'Hagan, Stevens and Campbell 2005). */
function teaching(arms: ProportionArms, effect: { mean: number; sd: number }): ExperimentDesign['teaches'] {
  const { base, treated, untreated } = arms
  const other = clippedMean(base + effect.mean, effect.sd, 0, 1)
  const half = z95 * Math.sqrt((other * (1 - other)) / treated + (base * (1 - base)) / untreated)
  const found = expectNormal(effect.mean, effect.sd, (size) => powerOfProportions(size, arms), [-base, 0, 1 - base])
  return {
    // No interval of a difference of shares is wider than from −1 to 1.
    halfWidth: treated > 0 && untreated > 0 ? Math.min(1, half) : 1,
    excludesNothing: Math.min(1, found),
  }
}
