import type { AudienceFigures, CampaignCosts } from '../../../src/campaigns/economics/audience-figures.ts'
import { type CampaignBelief, campaignTerms } from '../../../src/campaigns/economics/campaign-terms.ts'
import type { Offer } from '../../../src/campaigns/offer.ts'
import type { Random } from '../../../src/numerics/random.ts'
import { binomialDraw, lognormalDraw, normalDraw } from '../../numerics/draws.ts'

/** What one campaign came to: with a coupon, with the message alone, with nothing. */
export interface CameTo {
  nothing: number
  message: number
  coupon: number
  redemptions: number
  givenAnyway: number
  /** What was drawn: the share that buys with the message alone, and the lift of the coupon. */
  rate: number
  lift: number
}

interface Percent {
  depth: number
  minimum: number
}

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/**
 * Campaigns in which the effects are drawn from what is believed of them, and then every order and every code one by one: nothing of the formulas is used but how
 * strongly people answer to the depth.
 */
export function campaigns(
  runs: number,
  audience: AudienceFigures,
  costs: CampaignCosts,
  { depth, minimum }: Percent,
  belief: CampaignBelief,
  random: Random,
): CameTo[] {
  const { mailboxes, base, order } = audience
  const offer: Offer = { kind: 'percent', depth, minimum, days: 14 }
  const answer = campaignTerms(audience, costs, offer, belief)?.effects.coupon ?? { mean: 0, sd: 0 }
  const { buyersRedeem, leakage } = belief.coupon
  const value = (): number => lognormalDraw(random, order.mean, order.sd)
  const large = (): number => {
    for (;;) {
      const drawn = value()
      if (drawn >= minimum) return drawn
    }
  }
  const leaves = (worth: number): number => worth * costs.margin.rate - costs.perOrder
  return Array.from({ length: runs }, () => {
    const rate = within(base.rate + belief.message.mean + belief.message.sd * normalDraw(random), 0, 1)
    const lift = within(answer.mean + answer.sd * normalDraw(random), -rate, 1 - rate)
    let [nothing, message, coupon, redemptions, givenAnyway] = [
      0,
      -mailboxes * costs.message,
      -mailboxes * costs.message,
      0,
      0,
    ]
    for (let left = binomialDraw(random, mailboxes, base.rate); left > 0; left--) nothing += leaves(value())
    for (let left = binomialDraw(random, mailboxes, rate); left > 0; left--) {
      const worth = value()
      message += leaves(worth)
      coupon += leaves(worth)
      if (worth < minimum || random.next() >= buyersRedeem) continue
      redemptions++
      givenAnyway += depth * worth
      coupon -= depth * worth
    }
    for (let left = binomialDraw(random, mailboxes, Math.abs(lift)); left > 0; left--) {
      const worth = large()
      redemptions += Math.sign(lift)
      coupon += Math.sign(lift) * (leaves(worth) - depth * worth)
    }
    for (let left = binomialDraw(random, mailboxes, leakage); left > 0; left--) {
      redemptions++
      coupon -= depth * large()
    }
    return { nothing, message, coupon, redemptions, givenAnyway, rate, lift }
  })
}

/** What sending after an experiment is worth over the better of sending and not sending now, each decision by what its own experiment showed. */
export function decisionsAfterExperiment(
  runs: number,
  {
    mailboxes,
    base,
    experiment,
    mean,
    sd,
    margin,
    message,
  }: Record<'mailboxes' | 'base' | 'experiment' | 'mean' | 'sd' | 'margin' | 'message', number>,
  random: Random,
): { gain: number; knowing: number } {
  const half = experiment / 2
  let [total, known] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const effect = within(base + mean + sd * normalDraw(random), 0, 1) - base
    const treated = binomialDraw(random, half, base + effect) / half
    const untreated = binomialDraw(random, half, base) / half
    const noise = (treated * (1 - treated) + untreated * (1 - untreated)) / half
    const believed = (mean / sd ** 2 + (treated - untreated) / noise) / (1 / sd ** 2 + 1 / noise)
    const profit = effect * margin - message
    total += half * profit + (believed * margin > message ? (mailboxes - experiment) * profit : 0)
    known += mailboxes * Math.max(0, profit)
  }
  const now = mailboxes * Math.max(0, mean * margin - message)
  return { gain: total / runs - now, knowing: known / runs - now }
}
