import { z } from 'zod'

/** An expected figure and where 95 % of what the effect may be would put it; both ends are the figure where nothing is uncertain. */
export const Estimate = z.strictObject({
  mean: z.number(),
  low: z.number().describe('95 % interval of what is not known of the effect; chance from order to order is not in it'),
  high: z.number(),
})
export type Estimate = z.infer<typeof Estimate>

/** An estimate in other units. */
export function scaled({ mean, low, high }: Estimate, factor: number): Estimate {
  const ends = [low * factor, high * factor] as const
  return { mean: mean * factor, low: Math.min(...ends), high: Math.max(...ends) }
}
