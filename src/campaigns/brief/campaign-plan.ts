import { z } from 'zod'
import { Fact } from '../../facts/fact.ts'
import { Localized } from '../../language/language.ts'
import { Sentence } from '../../writing/personas/persona.ts'
import { Allocation } from '../allocation/allocation.ts'
import { Funnel } from '../audience/funnel.ts'
import { AudienceFigures, CampaignCosts } from '../economics/audience-figures.ts'
import { CouponChoice, CouponFigures } from '../economics/coupon.ts'
import { Effect } from '../economics/effect.ts'
import { SendDecision } from '../economics/send-decision.ts'
import { StockRisk } from '../economics/stock-risk.ts'
import { ExperimentDesign, HoldoutChoice } from '../experiment/experiment-design.ts'
import { LargerHoldout } from '../experiment/larger-holdout.ts'
import { RollOut } from '../experiment/roll-out.ts'
import { LearningState } from '../learnings/state-of.ts'
import { Candidate } from '../strategy/candidate.ts'
import { ChannelReach } from '../strategy/choose-channel.ts'
import { PlannedProduct } from '../strategy/choose-products.ts'
import { Timing } from '../strategy/choose-time.ts'
import { PastRate } from '../strategy/past-rate.ts'

/** What was computed for a campaign when its money can be counted: how many order anyway, what a message and a coupon may change, what the hold-out shows. */
export const CampaignNumbers = z.strictObject({
  audience: AudienceFigures,
  costs: CampaignCosts,
  effect: Effect,
  decision: SendDecision,
  design: ExperimentDesign,
  larger: LargerHoldout.optional().describe(
    'what a larger hold-out would show, where this one is too small to learn from',
  ),
  twoVariants: z
    .number()
    .optional()
    .describe('smallest difference between two variants that would be found, as a share'),
  holdout: HoldoutChoice.optional().describe('absent where the marketer set its share'),
  rollOut: RollOut.optional().describe('absent with one variant'),
  coupon: CouponChoice.optional().describe('absent where the marketer set the offer, or the goal weighs none'),
  couponLearnings: z
    .array(z.string())
    .optional()
    .describe('ids of what is believed of a coupon; absent: what is usual'),
  asked: CouponFigures.optional().describe('figures of the offer that the marketer set'),
})
export type CampaignNumbers = z.infer<typeof CampaignNumbers>

/** A learning as it stood when a brief was drafted, with the results behind it. */
const LearnedFrom = z.strictObject({
  id: z.string(),
  state: LearningState,
  effect: z.number(),
  low: z.number(),
  high: z.number(),
  results: z.array(z.string()).describe('campaign and variant: C1.A'),
})

/** Everything that a brief shows besides the campaign itself, as it was when it was drafted. */
export const CampaignPlan = z.strictObject({
  title: z.string().optional().describe('of the workspace'),
  asOf: z.string().optional(),
  age: z.int().optional().describe('days from the end of the data to the brief, where they are old'),
  shop: z.int().optional().describe('customers of the shop'),
  window: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  currency: z.string().optional(),
  days: z.int().describe('from the last message on in which orders count'),
  candidates: z.array(Candidate).describe('whom the goal suits, best first; none where no orders are known'),
  past: PastRate.optional(),
  stayUntold: z.boolean().optional().describe('true where value was worked out, and does not tell who still buys'),
  reach: ChannelReach,
  funnel: Funnel.optional().describe('absent where no contacts of these customers are known'),
  products: z.array(PlannedProduct),
  timing: Timing,
  numbers: CampaignNumbers.optional().describe('absent where no orders, or too few, are known'),
  stock: StockRisk.optional(),
  evidence: z.array(Fact).describe('facts that the texts rest on'),
  named: z.array(Fact).optional().describe('facts that name products of the audience, which an edited text may name'),
  insight: z.array(Sentence),
  wants: z.array(Sentence).default([]).describe('what they may want: a reading of the figures'),
  message: z.array(Sentence),
  risks: z.array(Sentence),
  learned: z.array(Localized).describe('what past campaigns to these customers taught'),
  learnedFrom: z
    .array(LearnedFrom)
    .optional()
    .describe('the learnings as they stood; absent in campaigns of an early version'),
  allocation: Allocation.optional().describe('why the variants have their shares; its arms are angles'),
  written: z.strictObject({
    writer: z.string().describe('"rule", or the model’s name'),
    prompts: z.array(z.strictObject({ name: z.string(), version: z.string() })),
    failure: z.string().optional().describe('code of the error for which the rules wrote in place of the model'),
  }),
})
export type CampaignPlan = z.infer<typeof CampaignPlan>
