import type { CampaignTerms } from './campaign-terms.ts'
import { meanLift } from './two-effects.ts'

/** Whom a coupon is expected to pay for. */
export interface CouponTargets {
  /** It pays for those whose chance to buy anyway lies below this. */
  below: number
  mailboxes: number
  /** Expected over the message alone, were only these to get the coupon. */
  gain: number
  /** And were all to get it. */
  gainOfAll: number
}

/**
 * A coupon gives its discount away to whoever would buy anyway; it is worth sending where that is unlikely. The lift is taken to be the same for all.
 * @param chances of each mailbox to buy anyway within the horizon, 0 to 1
 */
export function couponTargets(chances: ArrayLike<number>, terms: CampaignTerms): CouponTargets {
  const { effects, given, induced, leaked } = terms
  const won = meanLift(effects) * induced - leaked
  const gainFor = (chance: number): number => won - Math.min(1, Math.max(0, chance + effects.message.mean)) * given
  const below = given > 0 ? Math.min(1, Math.max(0, won / given - effects.message.mean)) : won > 0 ? 1 : 0
  let [mailboxes, gain, gainOfAll] = [0, 0, 0]
  for (let i = 0; i < chances.length; i++) {
    const own = gainFor(chances[i] as number)
    gainOfAll += own
    if (own <= 0) continue
    mailboxes++
    gain += own
  }
  return { below, mailboxes, gain, gainOfAll }
}
