import { z } from 'zod'

/** Whom to send what next, by expected profit: money of a send to as many mailboxes. */
export const NextDecision = z.strictObject({
  mailboxes: z.int().describe('of the next send: as many as were in the campaign'),
  best: z.string().describe('the choice with the highest expected profit: "hold-back", or a variant to all'),
  choices: z.array(
    z.strictObject({
      choice: z.string().describe('"hold-back": send to nobody; else the variant'),
      profit: z
        .strictObject({ mean: z.number(), low: z.number(), high: z.number() })
        .describe('over sending to nobody'),
      loss: z.number().describe('expected loss against the best choice, if this one is taken now'),
      chanceBest: z.number(),
    }),
  ),
  round: z
    .strictObject({
      gain: z.number().describe('what one more campaign like this one would add to each later send, expected'),
      cost: z.number().describe('what it would cost against the best choice now'),
      sends: z.int().optional().describe('later sends after which it has paid; absent where it never does'),
    })
    .describe('one more round'),
  stopped: z.array(z.string()).default([]).describe('variants that were left out, since a guardrail stops them'),
  prior: z.enum(['none', 'assumed', 'learned']).describe('what was believed before, and went in'),
})
export type NextDecision = z.infer<typeof NextDecision>
