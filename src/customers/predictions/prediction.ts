import { z } from 'zod'

/** What one source must be on a way through the tree. */
export const PredictionCondition = z.strictObject({
  feature: z.string().describe('recency, attribute:Contract, …'),
  low: z.number().optional().describe('more than this'),
  high: z.number().optional().describe('at most this'),
  known: z.boolean().optional().describe('true: only where it is known; false: only, or also, where it is not'),
  is: z.string().optional().describe('the value of a text; "" where it is not known'),
  isNot: z.array(z.string()).optional(),
})
export type PredictionCondition = z.infer<typeof PredictionCondition>

/** What is foretold. */
export const Outcome = z.strictObject({
  kind: z
    .enum(['yes-no', 'amount', 'buys', 'churns', 'spend'])
    .describe('a column with two values or with amounts; or of orders: buys within the days, does not, how much'),
  column: z.string().optional(),
  is: z.string().optional().describe('the value that counts as yes'),
  days: z.int().optional(),
})
export type Outcome = z.infer<typeof Outcome>

const Group = z.strictObject({
  rows: z.int(),
  expected: z.number(),
  observed: z.number(),
  low: z.number().describe('95 % Wilson interval of what came'),
  high: z.number(),
})

/** What is expected of a segment, and how that did on customers that the model had not seen. */
const SegmentShare = z.strictObject({
  segment: z.string(),
  customers: z.int(),
  mean: z.number().describe('mean score'),
  low: z.number().describe('99 % interval, widened by the error that the test found'),
  high: z.number(),
  holds: z.boolean().describe('whether the test bears the share out; only then it is a fact'),
  held: z
    .strictObject({ customers: z.int(), expected: z.number(), observed: z.number() })
    .optional()
    .describe('the test: what was expected and what came; left out of too few customers'),
})
export type SegmentShare = z.infer<typeof SegmentShare>

/** Whose figures the costs of mistakes are. */
const CostsFrom = z.enum(['user', 'template', 'none'])
export type CostsFrom = z.infer<typeof CostsFrom>

/** A prediction: what was learnt, how good it is, and aggregates of the scores. Nothing in it is about one customer. */
export const Prediction = z.strictObject({
  snapshot: z.string(),
  outcome: Outcome,
  yes: z.string().optional().describe('what customers with the outcome do, as the workspace says it'),
  split: z
    .discriminatedUnion('by', [
      z.strictObject({ by: z.literal('folds'), folds: z.int() }),
      z.strictObject({ by: z.literal('time'), learnedFrom: z.string(), testedFrom: z.string(), until: z.string() }),
    ])
    .describe('how customers were kept from the model that they are held against'),
  customers: z.int().describe('customers that the model was held against'),
  mean: z.number().describe('share with the outcome among them, or mean amount'),
  scored: z.int().describe('customers who have a score'),
  model: z.enum(['tree', 'boosted']),
  measured: z
    .strictObject({ tree: z.number(), boosted: z.number() })
    .describe('AUC; of amounts, share of variance explained'),
  yesNo: z
    .strictObject({
      auc: z.number().describe('how often one with the outcome scores above one without'),
      ks: z.number(),
      averagePrecision: z.number(),
      brier: z.number(),
      accuracy: z.number().describe('share decided rightly where both mistakes cost the same'),
      expectedMean: z.number().describe('mean score of the customers that the model was held against'),
      majority: z.number().describe('the same when everybody is taken for the more frequent case'),
      calibrated: z.boolean().describe('shown to be probabilities by an equivalence test'),
      calibrationError: z
        .number()
        .default(1)
        .describe('upper 95 % bound of the difference between expected and observed shares'),
      mended: z.enum(['as-is', 'platt', 'isotonic']).describe('how scores were made probabilities'),
      groups: z.array(Group).describe('customers by score, lowest tenth first'),
      costs: z.strictObject({ miss: z.number(), falseAlarm: z.number(), from: CostsFrom }),
      purpose: z.enum(['turn-to', 'refuse']).describe('what customers are selected for: those of a bank to be refused'),
      threshold: z.number().describe('score from which on customers are selected'),
      cost: z.number().describe('per customer at the threshold'),
      costOfNone: z.number().describe('per customer when nobody is selected'),
      costOfAll: z.number().describe('and when everybody is'),
      selected: z.int().describe('scored customers with at least that score'),
      best: z
        .strictObject({ customers: z.int(), observed: z.number() })
        .describe(
          'the fifth with the highest scores: its customers, and the share of it that had the outcome in the test',
        ),
      open: z.int().optional().describe('of these, customers without the outcome so far'),
    })
    .optional(),
  amount: z
    .strictObject({
      error: z.number().describe('mean absolute error'),
      errorOfMean: z.number().describe('the same when the mean is foretold of everybody'),
      expectedTotal: z.number(),
      observedTotal: z.number(),
    })
    .optional(),
  rules: z.array(
    z.strictObject({
      conditions: z.array(PredictionCondition),
      customers: z.int(),
      mean: z.number().describe('share with the outcome, or mean amount'),
    }),
  ),
  drivers: z.array(z.strictObject({ feature: z.string(), share: z.number() })),
  leftOut: z.array(z.string()).describe('columns that number the customers, or that were to be left out'),
  trusted: z
    .array(z.string())
    .default([])
    .describe('columns that the user vouched for: no check for leaks held them up'),
  sensitive: z.strictObject({
    columns: z.array(z.string()),
    used: z.boolean(),
    without: z.number().optional().describe('AUC (share of variance) of the model without them'),
    with: z.number().optional().describe('and with them'),
  }),
  selection: z
    .array(
      z.strictObject({
        column: z.string(),
        groups: z.array(
          z.strictObject({
            group: z.string(),
            customers: z.int(),
            selected: z.number().describe('share who are selected'),
            observed: z.number().describe('share who had it'),
          }),
        ),
      }),
    )
    .describe('by the values of sensitive columns, groups of too few customers left out'),
  unusual: z
    .strictObject({
      forest: z.number().optional().describe('AUC of the isolation forest against the outcome'),
      distance: z.number().optional().describe('and of the robust distance'),
    })
    .describe('how unusual customers are: unusual, not fraudulent'),
  segments: z
    .strictObject({
      segmentation: z.string(),
      all: SegmentShare.omit({ segment: true }),
      shares: z.array(SegmentShare),
    })
    .optional()
    .describe('mean score of each segment of the segmentation that stood, and of all customers'),
})
export type Prediction = z.infer<typeof Prediction>
