import { z } from 'zod'

/** What a message may do to readers besides what it is meant to do. */
export const GuardrailMeasure = z.enum(['opt-outs', 'complaints', 'score'])
export type GuardrailMeasure = z.infer<typeof GuardrailMeasure>

/** What an arm did, by its mailboxes as they were assigned. */
export interface GuardrailCount {
  arm: string
  mailboxes: number
  /** Mailboxes that opted out of anything. */
  optOuts: number
  /** Mailboxes that complained. */
  complaints: number
  /** Mean score of each mailbox that gave any. */
  scores: readonly number[]
}

/** By how much an arm may be worse than what it is held against. */
export const GuardrailMargins = z.strictObject({
  optOuts: z.number().min(0).max(1).describe('share of mailboxes'),
  complaints: z.number().min(0).max(1).describe('share of mailboxes'),
  score: z.number().min(0).describe('points of the scale'),
})
export type GuardrailMargins = z.infer<typeof GuardrailMargins>

/** What one measure says of an arm. */
export const GuardrailCheck = z.strictObject({
  measure: GuardrailMeasure,
  verdict: z
    .enum(['holds', 'open', 'stops', 'unknown'])
    .describe(
      'holds: it is shown to be worse by less than the margin; stops: it is shown to be worse, and by more than the margin as far as one can say; unknown: nothing to compare',
    ),
  against: z.enum(['holdout', 'others']).describe('the hold-out, or where there is none the other arms together'),
  margin: z.number(),
  value: z.number().optional().describe('of the arm: a share of mailboxes, or a mean score'),
  reference: z.number().optional(),
  worse: z.number().optional().describe('by how much the arm is worse; below zero: better'),
  low: z.number().optional().describe('lower bound of that, one-sided 95 %'),
  high: z.number().optional().describe('upper bound of that, one-sided 95 %'),
})
export type GuardrailCheck = z.infer<typeof GuardrailCheck>

/** What all measures say of an arm. */
export const Guardrail = z.strictObject({
  arm: z.string(),
  stops: z.boolean().describe('whether it is not to be used more, whatever it earns'),
  checks: z.array(GuardrailCheck),
})
export type Guardrail = z.infer<typeof Guardrail>

/** Whether anything that a guardrail looks at was heard of: without an opt-out, a complaint or a score there is nothing to say. */
export const isHeard = ({ checks }: Guardrail): boolean =>
  checks.some(({ value = 0, reference = 0 }) => value > 0 || reference > 0)
