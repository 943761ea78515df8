import { z } from 'zod'
import { Offer } from '../offer.ts'
import { Assumption } from './assumption.ts'
import { Estimate } from './estimate.ts'

/** What a coupon brings and costs, held against the same message without one. Money of the whole audience, within the horizon. */
export const CouponFigures = z.strictObject({
  offer: Offer,
  depth: z.number().describe('mean discount as a share of the orders that it applies to'),
  qualifying: z.number().describe('share of orders that reach the minimum'),
  discount: z.number().describe('mean discount of an order that it applies to'),
  lift: Estimate.describe('customers who buy because of the coupon, as a share of mailboxes'),
  breakEvenLift: z
    .number()
    .optional()
    .describe(
      'the lift from which on the coupon pays, as a share of mailboxes; absent where not even a lift to everybody would do',
    ),
  profit: z
    .strictObject({ nothing: Estimate, message: Estimate, coupon: Estimate })
    .describe(
      'margin less discounts, orders and messages: without a campaign, with the message alone, with the coupon',
    ),
  gain: Estimate.describe('of the coupon over the message alone'),
  chanceOfLoss: z.number().describe('that the coupon brings less than the message alone'),
  redemptions: Estimate,
  cannibalised: z.strictObject({
    discount: Estimate.describe('given to those who would buy without it'),
    share: z.number().describe('of the redemptions in expectation'),
  }),
  leaked: z.number().describe('discount on codes that others use'),
  budget: Estimate.describe('all discounts'),
  assumptions: z.array(Assumption),
})
export type CouponFigures = z.infer<typeof CouponFigures>

/** Why a coupon, or none, is suggested. */
export const CouponReason = z.enum([
  'pays',
  'nobody',
  'margin-unknown',
  'margin-too-low',
  'cannibalisation',
  'no-response',
])
export type CouponReason = z.infer<typeof CouponReason>

/** The depth that is expected to bring most, among which may be none. */
export const CouponChoice = z.strictObject({
  offer: Offer.describe('none where no coupon is expected to pay'),
  reason: CouponReason,
  best: CouponFigures.optional().describe(
    'figures of the offer, or of the best coupon that was looked at; absent for nobody',
  ),
  depths: z
    .array(
      z.strictObject({ depth: z.number(), gain: z.number(), breakEvenLift: z.number().optional(), lift: z.number() }),
    )
    .describe('expected gain over the message alone, per depth that was looked at'),
  caps: z
    .strictObject({
      deepest: z.number().describe('depth above which even an order that would not have come loses money'),
      perOrder: z.number().describe('most off one order: the discount of an order that 95 % of orders stay below'),
      budget: z.number().describe('upper end of the 95 % interval of all discounts'),
    })
    .optional()
    .describe('absent where no coupon is suggested'),
})
export type CouponChoice = z.infer<typeof CouponChoice>
