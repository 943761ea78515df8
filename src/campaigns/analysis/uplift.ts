import { z } from 'zod'
import { known } from './not-known.ts'

export const UpliftModelName = z.enum(['rule', 'two-logistics', 'two-trees'])
export type UpliftModelName = z.infer<typeof UpliftModelName>

/** How well a way to order customers by expected effect does on customers that it did not learn from. */
const Ordered = z.strictObject({
  model: UpliftModelName,
  qini: z
    .number()
    .describe('mean over the folds of the area under the Qini curve above the straight line, per treated unit'),
  spread: z.number().describe('standard deviation between folds'),
  overRule: z
    .strictObject({ mean: z.number(), low: z.number(), high: z.number() })
    .optional()
    .describe('what it has over the rule on the same folds, with a 95 % interval; absent for the rule'),
})

/** Whether a model tells better than a simple rule whom an arm works on. */
export const Uplift = z.strictObject({
  metric: z.string(),
  arm: z.string(),
  figures: known(
    z.strictObject({
      rule: z
        .strictObject({ dimension: z.string(), levels: z.array(z.string()).describe('largest effect first') })
        .describe('the dimension whose groups differ most, learned on all units'),
      models: z.array(Ordered),
      preferred: UpliftModelName.describe('the rule, unless a model beats it by more than noise'),
      folds: z.int(),
    }),
  ),
})
export type Uplift = z.infer<typeof Uplift>
