import { z } from 'zod'
import { EffectFigure } from './contrast.ts'
import { known } from './not-known.ts'

const GroupFigure = z.strictObject({
  units: z.int(),
  mean: z.number().optional().describe('absent where nobody is in it'),
})

/** The effect of an arm within a group. */
export const GroupEffect = z.strictObject({
  dimension: z.string(),
  level: z.string(),
  metric: z.string(),
  arm: z.string(),
  treated: GroupFigure,
  holdout: GroupFigure,
  difference: known(EffectFigure),
  corrected: z
    .strictObject({
      holm: z.number().describe('p-value, corrected for all groups that were looked at (Holm 1979)'),
      bh: z
        .number()
        .describe('expected share of false ones among those at most as large (Benjamini and Hochberg 1995)'),
      tests: z.int(),
    })
    .optional()
    .describe('absent where there is no difference to test'),
})
export type GroupEffect = z.infer<typeof GroupEffect>

/** Whether the effect of an arm differs between the groups of a dimension. */
export const GroupsDiffer = z.strictObject({
  dimension: z.string(),
  metric: z.string(),
  arm: z.string(),
  test: known(
    z.strictObject({
      q: z.number().describe('Cochran’s Q'),
      freedom: z.int(),
      p: z.number(),
      i2: z.number().describe('share of the variation that is not noise'),
      pooled: z.number(),
      groups: z.int(),
    }),
  ),
  holm: z.number().optional().describe('p-value, corrected for all such tests (Holm 1979); absent where there is none'),
  tests: z.int().optional(),
})
export type GroupsDiffer = z.infer<typeof GroupsDiffer>

export const Groups = z.strictObject({ effects: z.array(GroupEffect), differ: z.array(GroupsDiffer) })
export type Groups = z.infer<typeof Groups>
