import { z } from 'zod'
import { z95 } from '../../numerics/z95.ts'

/** What something does to the share of mailboxes that order within the horizon, as far as it is known: a normal distribution. */
export const Effect = z.strictObject({
  mean: z.number().min(-1).max(1).describe('points as a share: 0.01 for one of a hundred mailboxes more'),
  sd: z.number().min(0).max(1).describe('standard deviation of what it may be'),
  from: z.enum(['assumed', 'learned']),
  learnings: z.array(z.string()).describe('ids of what it was learned from'),
})
export type Effect = z.infer<typeof Effect>

/**
 * What a message does where nothing was measured. The two mails of Hillstrom's test of 2008 (64,000 customers, two weeks) brought
 * 0.31 and 0.68 points; other shops and mails may lie further apart.
 */
export const usualMessageEffect: Effect = { mean: 0.005, sd: 0.01, from: 'assumed', learnings: [] }

/** A measured difference with its 95 % interval. */
export interface MeasuredEffect {
  id: string
  effect: number
  low: number
  high: number
}

/**
 * What is believed after some measurements: prior and measurements weighed by their precision (conjugate normal model, known
 * variances). All measure the same effect: what differs between campaigns is not allowed for.
 */
export function learnedEffect(prior: Effect, measured: readonly MeasuredEffect[]): Effect {
  const known = measured.filter(({ low, high }) => high > low)
  if (known.length === 0 || prior.sd === 0) return prior
  let precision = 1 / prior.sd ** 2
  let weighted = prior.mean * precision
  for (const { effect, low, high } of known) {
    const own = ((2 * z95) / (high - low)) ** 2
    precision += own
    weighted += effect * own
  }
  return {
    mean: weighted / precision,
    sd: Math.sqrt(1 / precision),
    from: 'learned',
    learnings: [...new Set([...prior.learnings, ...known.map(({ id }) => id)])],
  }
}
