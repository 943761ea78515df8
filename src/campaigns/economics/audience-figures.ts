import { z } from 'zod'

/** An audience in figures: what coupons, hold-outs and decisions are computed from. */
export const AudienceFigures = z.strictObject({
  mailboxes: z.int().min(0).describe('that may be written to'),
  base: z.strictObject({
    rate: z.number().min(0).max(1).describe('share of mailboxes that order within the horizon without the campaign'),
    days: z.int().min(1).describe('the horizon: how long orders are counted'),
    from: z
      .enum(['model', 'prediction', 'past', 'assumed'])
      .describe('a purchase model, a prediction of the same days, the share in past windows, or a guess'),
  }),
  order: z.strictObject({
    mean: z.number().min(0).describe('of an order, in the currency'),
    sd: z.number().min(0).describe('standard deviation between orders'),
  }),
})
export type AudienceFigures = z.infer<typeof AudienceFigures>

/** What orders leave and what messages cost. */
export const CampaignCosts = z.strictObject({
  margin: z.strictObject({
    rate: z.number().max(1).describe('share of revenue that is left when the goods are paid'),
    from: z.enum(['costs', 'settings', 'unknown']).describe('as in the value of customers'),
  }),
  message: z.number().min(0).describe('of one message, in the currency'),
  perOrder: z.number().min(0).describe('of packing, shipping and serving one order'),
  shipping: z.number().min(0).optional().describe('what free shipping gives away per order'),
})
export type CampaignCosts = z.infer<typeof CampaignCosts>
