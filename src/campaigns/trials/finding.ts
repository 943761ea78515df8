import { z } from 'zod'

/** A difference between groups that stands after correction, however many of the dimensions show it that part the units alike. */
export const Finding = z.strictObject({
  metric: z.string(),
  dimensions: z.array(z.string()).describe('most telling first; they part the units in nearly the same way'),
  seen: z.array(z.strictObject({ arm: z.string(), dimension: z.string(), p: z.number(), holm: z.number() })),
})
export type Finding = z.infer<typeof Finding>

/** A difference between groups that would pass for one where nothing else had been looked at, and is none. */
export const NearMiss = z.strictObject({
  metric: z.string(),
  dimension: z.string(),
  arm: z.string(),
  p: z.number(),
  holm: z.number(),
})
export type NearMiss = z.infer<typeof NearMiss>
