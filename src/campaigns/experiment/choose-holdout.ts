import { meanAboveZero } from '../../numerics/clipped-normal.ts'
import type { AudienceFigures, CampaignCosts } from '../economics/audience-figures.ts'
import { audienceAssumptions, couponAssumptions } from '../economics/campaign-terms.ts'
import type { Effect } from '../economics/effect.ts'
import { type Offered, sendingProfit, termsOf, wholeEffect } from '../economics/sending-profit.ts'
import { meanLift, meanOf, meanRate } from '../economics/two-effects.ts'
import type { HoldoutChoice } from './experiment-design.ts'

/** Shares that are looked at, in hundredths: less than 5 measures nothing, more than 50 measures worse again. */
const [least, most] = [5, 50]

/** Sends of the same kind that the result is used for; four are a year of a campaign per quarter. */
const usualSends = 4

/**
 * The share of the hold-out by expected profit over this and the next sends to as many mailboxes: what is held out earns nothing now; what it teaches decides whether the next
 * are sent at all (they are where the posterior mean of the effect pays). With prior N(m, s²), a point of effect worth w, a message c and the error e of the measured
 * difference, the next sends bring E max(0, G), G ~ N(m w − c, (s w)² s² / (s² + e²)) (preposterior analysis; Raiffa and Schlaifer 1961, section 5.5).
 * @param sends how many sends come after this one
 * @param offered what the campaign gives besides the message
 */
export function chooseHoldout(
  audience: AudienceFigures,
  message: Effect,
  costs: CampaignCosts,
  sends: number = usualSends,
  offered?: Offered,
): HoldoutChoice {
  const { mailboxes, base } = audience
  const terms = termsOf(audience, costs, message, offered)
  const effect = wholeEffect(terms)
  const treatedRate = meanRate(terms.effects) + meanLift(terms.effects)
  const now = meanOf(sendingProfit(terms, costs), terms.effects)
  const noise = (share: number): number =>
    (treatedRate * (1 - treatedRate)) / (mailboxes * (1 - share)) + (base.rate * (1 - base.rate)) / (mailboxes * share)
  const profitOf = (share: number): number => {
    if (mailboxes === 0) return 0
    const variance = effect.sd ** 2
    const known = variance > 0 ? variance / (variance + noise(share)) : 0
    const later = meanAboveZero(now, effect.sd * Math.abs(effect.worth) * Math.sqrt(known))
    return mailboxes * ((1 - share) * now + sends * later)
  }
  const shares = Array.from({ length: most - least + 1 }, (_, i) => (least + i) / 100).map((share) => ({
    share,
    profit: profitOf(share),
  }))
  const best = shares.reduce((a, b) => (b.profit > a.profit ? b : a))
  return {
    share: best.share,
    reason: reasonFor(best.share, now, effect),
    profit: best.profit,
    profitOfLeast: profitOf(least / 100),
    shares,
    assumptions: [
      ...audienceAssumptions(audience, costs, message),
      ...(offered === undefined || offered.offer.kind === 'none' ? [] : couponAssumptions(offered.belief)),
      { code: 'later-sends', value: sends },
      { code: 'later-sends-alike' },
    ],
  }
}

function reasonFor(share: number, now: number, { sd }: { sd: number }): HoldoutChoice['reason'] {
  if (now <= 0) return 'sending-loses'
  if (sd === 0) return 'nothing-to-learn'
  return share === least / 100 ? 'least' : share === most / 100 ? 'most' : 'learning-pays'
}
