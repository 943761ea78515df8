import { z } from 'zod'

/** What figures of a campaign take for granted; language/en/campaign-assumptions.ts words each. */
export const AssumptionCode = z.enum([
  'base-rate-model',
  'base-rate-prediction',
  'base-rate-past',
  'base-rate-assumed',
  'horizon-days',
  'order-value-lognormal',
  'margin-rate',
  'margin-unknown',
  'message-cost',
  'order-cost',
  'message-effect-assumed',
  'message-effect-learned',
  'coupon-effect-assumed',
  'coupon-effect-learned',
  'diminishing-response',
  'same-effect-for-all',
  'buyers-redeem',
  'leakage',
  'no-bigger-baskets',
  'one-order-each',
  'not-bought-earlier',
  'power',
  'significance',
  'later-sends',
  'later-sends-alike',
  'variants-differ',
  'demand-poisson',
  'demand-dispersed',
  'demand-raised',
])
export type AssumptionCode = z.infer<typeof AssumptionCode>

/** One thing that a figure takes for granted: what, and how much of it. */
export const Assumption = z.strictObject({
  code: AssumptionCode,
  value: z.number().optional().describe('share, points, days or money, as the code says'),
})
export type Assumption = z.infer<typeof Assumption>
