import { z } from 'zod'
import { Effect, usualCouponEffect } from './effect.ts'

/** What is believed of how people answer a coupon. */
export const CouponBelief = z.strictObject({
  perTenth: Effect.describe('what a tenth off adds to the message alone'),
  saturation: z.number().positive().describe('depth by which the answer has reached 63 of 100 of the most it can'),
  buyersRedeem: z.number().min(0).max(1).describe('share of those who would buy anyway that use their code'),
  leakage: z.number().min(0).describe('codes that others use who would buy anyway, as a share of codes sent'),
})
export type CouponBelief = z.infer<typeof CouponBelief>

/** Where nothing was measured: careful, in that whoever would buy anyway takes the discount along. */
export const usualCouponBelief: CouponBelief = {
  perTenth: usualCouponEffect,
  saturation: 0.3,
  buyersRedeem: 1,
  leakage: 0.01,
}

/** How many times the answer to a tenth a depth brings: each further point brings less, (1 − e^(−depth / s)) / (1 − e^(−0.1 / s)). */
export const answerTo = (depth: number, { saturation }: Pick<CouponBelief, 'saturation'>): number =>
  depth > 0 ? Math.expm1(-depth / saturation) / Math.expm1(-0.1 / saturation) : 0
