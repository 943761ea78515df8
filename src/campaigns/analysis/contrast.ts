import { z } from 'zod'
import { known } from './not-known.ts'

/** A metric in one arm, with a 95 % interval: Wilson for a rate, Student's t for the mean of amounts. */
export const ArmFigure = z.strictObject({
  units: z.int(),
  total: z.number(),
  mean: z.number().describe('per unit'),
  low: z.number(),
  high: z.number(),
})
export type ArmFigure = z.infer<typeof ArmFigure>

/** A difference with its 95 % interval. */
export const EffectFigure = z.strictObject({
  effect: z.number().describe('per unit, the arm minus what it is held against'),
  standardError: z.number(),
  low: z.number(),
  high: z.number(),
  p: z.number().describe('two-sided, of one look'),
  method: z
    .enum(['newcombe', 'welch', 'hall', 'epochs', 'inverse-propensity', 'cuped', 'regression', 'delta'])
    .describe(
      'newcombe: interval of Newcombe, test with the pooled variance; hall: of amounts between groups of very different size, their skewness taken into account',
    ),
})
export type EffectFigure = z.infer<typeof EffectFigure>

/** One metric in one arm (or several taken together) against another, by intention to treat. What cannot be computed is a reason. */
export const Contrast = z.strictObject({
  metric: z.string(),
  kind: z.enum(['rate', 'amount']),
  arm: z.string(),
  against: z.string(),
  treated: known(ArmFigure),
  holdout: known(ArmFigure),
  difference: known(EffectFigure),
  lift: known(z.strictObject({ lift: z.number().describe('as a share'), low: z.number(), high: z.number() })),
  bootstrap: known(z.strictObject({ low: z.number(), high: z.number(), samples: z.int() }))
    .optional()
    .describe('of an amount: percentile interval by resampling'),
  capped: known(
    EffectFigure.extend({
      quantile: z.number().describe('of the amounts above 0, in all arms together'),
      at: z.number(),
      above: z.int().describe('units whose amount was capped'),
    }),
  )
    .optional()
    .describe('of an amount: the same with large amounts capped, none dropped'),
  adjusted: known(
    EffectFigure.extend({ removed: z.number().describe('share of the variance that is explained') }),
  ).describe('with what was known before taken out'),
  anyTime: known(z.strictObject({ low: z.number(), high: z.number(), progress: z.number() }))
    .optional()
    .describe('interval that holds at every look; there while not all outcomes are in'),
})
export type Contrast = z.infer<typeof Contrast>
