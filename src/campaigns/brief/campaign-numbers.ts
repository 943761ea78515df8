import { z95 } from '../../numerics/z95.ts'
import type { AudienceFigures, CampaignCosts } from '../economics/audience-figures.ts'
import { chooseCoupon } from '../economics/choose-coupon.ts'
import { type CouponBelief, usualCouponBelief } from '../economics/coupon-belief.ts'
import { couponEconomics } from '../economics/coupon-economics.ts'
import { decideSending } from '../economics/decide-sending.ts'
import type { Effect } from '../economics/effect.ts'
import { chooseHoldout } from '../experiment/choose-holdout.ts'
import { designExperiment } from '../experiment/design-experiment.ts'
import { largerHoldout } from '../experiment/larger-holdout.ts'
import { planRollOut } from '../experiment/plan-roll-out.ts'
import type { Offer } from '../offer.ts'
import type { GoalRules } from '../strategy/goal-rules.ts'
import type { CampaignNumbers } from './campaign-plan.ts'

/** What the marketer set; what is absent the numbers decide. */
export interface Asked {
  offer?: Offer | undefined
  holdout?: number | undefined
  variants?: number | undefined
}

/** How long a code counts. */
const codeDays = 14

/** Share of the mailboxes that is held out where nothing can be counted. */
const usualHoldout = 0.1

/** What holds offers and messages within bounds. */
export interface NumberLimits {
  /** Order value from which a discount counts. */
  minimum?: number | undefined
  /** In how many days so many messages leave. */
  daysToSend?: ((messages: number) => number) | undefined
  /** What a coupon is believed to do; absent: what is usual. */
  coupon?: ((rate: number) => CouponBelief) | undefined
}

/** What the numbers come to: the offer, the hold-out, how many variants, and the figures behind them. */
export interface NumberedChoices {
  offer: Offer
  holdout: number
  variants: number
  numbers?: CampaignNumbers
}

/**
 * Chooses offer, hold-out and number of variants by expected profit and by what can be found out. Two variants are tried where a
 * difference between them as large as may be expected would be found in 80 of 100; else one.
 * @param audience absent where it cannot be counted how many order anyway: then nothing is offered, and a tenth is held out
 * @param angles how many there are to try
 */
export function numberCampaign(
  audience: AudienceFigures | undefined,
  costs: CampaignCosts,
  effect: Effect,
  { depths }: Pick<GoalRules, 'depths'>,
  asked: Asked,
  angles: number,
  { minimum, daysToSend, coupon: couponBelief = usualCouponBelief }: NumberLimits = {},
): NumberedChoices {
  const none: Offer = { kind: 'none' }
  if (audience === undefined || audience.mailboxes === 0)
    return {
      offer: asked.offer ?? none,
      holdout: asked.holdout ?? usualHoldout,
      variants: Math.min(angles, asked.variants ?? 1),
    }
  const belief = { message: effect, coupon: couponBelief(audience.base.rate) }
  const given = asked.offer === undefined ? undefined : { offer: asked.offer, belief: belief.coupon }
  const heldOut = asked.holdout === undefined ? chooseHoldout(audience, effect, costs, undefined, given) : undefined
  const holdout = asked.holdout ?? heldOut?.share ?? usualHoldout
  // Whoever is held out costs no message and gets no coupon.
  const treated = { ...audience, mailboxes: Math.round(audience.mailboxes * (1 - holdout)) }
  const coupon =
    asked.offer !== undefined || depths.length === 0
      ? undefined
      : chooseCoupon(treated, costs, belief, { days: codeDays, depths, ...(minimum === undefined ? {} : { minimum }) })
  const offer = asked.offer ?? coupon?.offer ?? none
  const figures =
    asked.offer === undefined || offer.kind === 'none' ? undefined : couponEconomics(treated, costs, offer, belief)
  const design = (variants: number, share = holdout) =>
    designExperiment(audience, { holdout: share, variants, daysToSend }, effect, costs, {
      offer,
      belief: belief.coupon,
    })
  const ofTwo = design(2)
  const variants = Math.min(angles, asked.variants ?? (canTell(ofTwo, effect) ? 2 : 1))
  const designed = design(variants)
  const larger = largerHoldout(designed, (share) => design(variants, share))
  const twoVariants = ofTwo.betweenVariants?.effect
  const rollOut = planRollOut(audience, costs, { variants })
  // An offer whose cost is not known is weighed as if nothing were offered, and said so.
  const decision = decideSending(treated, costs, offer, belief) ?? decideSending(treated, costs, none, belief)
  return {
    offer,
    holdout,
    variants,
    ...(decision === undefined
      ? {}
      : {
          numbers: {
            audience,
            costs,
            effect,
            ...(belief.coupon.perTenth.learnings.length === 0
              ? {}
              : { couponLearnings: belief.coupon.perTenth.learnings }),
            decision,
            design: designed,
            ...(larger === undefined ? {} : { larger }),
            ...(twoVariants === undefined ? {} : { twoVariants }),
            ...(heldOut === undefined ? {} : { holdout: heldOut }),
            ...(rollOut === undefined ? {} : { rollOut }),
            ...(coupon === undefined ? {} : { coupon }),
            ...(figures === undefined ? {} : { asked: figures }),
          },
        }),
  }
}

/** Whether a difference between two variants as large as an effect may be would be found. */
const canTell = ({ betweenVariants }: CampaignNumbers['design'], { mean, sd }: Effect): boolean =>
  betweenVariants?.effect !== undefined && !betweenVariants.rough && betweenVariants.effect <= mean + z95 * sd
