import { chanceOfLargest, meanOfLargest } from '../../numerics/largest-normal.ts'
import type { AudienceFigures, CampaignCosts } from '../economics/audience-figures.ts'
import { rateWithin } from './rate-within.ts'
import type { RollOut } from './roll-out.ts'

/** How far variants usually lie from each other where nothing was measured: the standard deviation of their shares that order, as a share of the base. */
const usualSpread = 0.1

/**
 * How many each variant gets first so that this and the roll-out of the best to the rest bring most ("Test & Roll"; Feit and Berman 2019, Marketing Science 38, equation 10; for k
 * variants by the same derivation): n = √(N r / (2 k) + (3 r / 4)²) − 3 r / 4, with r = (s / σ)², s the spread of outcomes and σ that of the variants' means.
 */
export function rollOutSize(mailboxes: number, variants: number, spread: number, between: number): number {
  if (!(between > 0 && mailboxes > 0)) return 0
  const ratio = (spread / between) ** 2
  // Written so that nothing cancels where the ratio is large against the number of mailboxes.
  const [a, b] = [(mailboxes * ratio) / (2 * variants), (3 * ratio) / 4]
  if (a === 0) return 0
  return Number.isFinite(b * b) ? a / (Math.sqrt(a + b * b) + b) : mailboxes / (3 * variants)
}

/** What is known of variants before they are tried. */
export interface RollOutPlan {
  variants: number
  /** Standard deviation of the variants' shares that order, from learnings; default: a tenth of the base rate. */
  between?: number
  /** Share of the mailboxes in the first part; default: the one that brings most. */
  share?: number
  /** Days in which orders are counted before the roll-out. */
  window?: number
}

/**
 * "Test first, then roll out": sizes, the chance to pick the best variant, and what it is expected to bring over one picked at random. Outcomes are taken to be normal.
 * @returns undefined where there is one variant, or nobody
 */
export function planRollOut(
  { mailboxes, base, order }: AudienceFigures,
  costs: CampaignCosts,
  plan: RollOutPlan,
): RollOut | undefined {
  const { variants, window = base.days } = plan
  if (variants < 2 || mailboxes < 2 * variants) return undefined
  const rate = rateWithin(base.rate, base.days, window)
  const between = plan.between ?? usualSpread * rate
  const spread = Math.sqrt(rate * (1 - rate))
  const most = Math.floor(mailboxes / variants)
  const wanted =
    plan.share === undefined ? rollOutSize(mailboxes, variants, spread, between) : (plan.share * mailboxes) / variants
  const perVariant = Math.min(most, Math.max(1, Math.round(wanted)))
  const known = between > 0 ? 1 / (1 + (spread / between) ** 2 / perVariant) : 0
  const orders = (mailboxes - perVariant * variants) * between * Math.sqrt(known) * meanOfLargest(variants)
  return {
    variants,
    perVariant,
    share: (perVariant * variants) / mailboxes,
    chanceOfBest: chanceOfLargest(variants, Math.sqrt(known)),
    gain: { orders, profit: orders * (order.mean * costs.margin.rate - costs.perOrder) },
    chanceAtRandom: 1 / variants,
    assumptions: [
      { code: `base-rate-${base.from}`, value: base.rate },
      { code: 'horizon-days', value: window },
      { code: 'variants-differ', value: between },
    ],
  }
}
