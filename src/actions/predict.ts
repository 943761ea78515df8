import { z } from 'zod'
import { Prediction, PredictionCondition } from '../customers/predictions/prediction.ts'
import { currentSnapshot, segmentationOn } from './current.ts'
import { defineAction } from './define-action.ts'
import { heed } from './heed.ts'
import { withEngine } from './with-engine.ts'

/** shoal predict: foretells an outcome or amount, tests it, and scores customers. */
export const predict = defineAction({
  name: 'predict',
  effect: 'writes',
  input: z.strictObject({
    outcome: z.string().min(1).optional().describe('COLUMN'),
    is: z.string().min(1).optional().describe('VALUE'),
    days: z.int().min(7).max(730).optional().describe('NUMBER'),
    costMiss: z.number().positive().optional().describe('COST'),
    costFalseAlarm: z.number().positive().optional().describe('COST'),
    without: z.array(z.string().min(1)).optional().describe('COLUMNS'),
    trust: z.array(z.string().min(1)).optional().describe('COLUMNS'),
    withSensitive: z.boolean().optional(),
    customer: z.string().min(1).optional().describe('ID'),
    seed: z.int().min(0).optional().describe('NUMBER'),
  }),
  output: z.strictObject({
    prediction: Prediction,
    file: z.string().describe('path of the scores'),
    orders: z
      .strictObject({ file: z.string(), count: z.int() })
      .optional()
      .describe('the most unusual orders: unusual, not fraudulent'),
    currency: z.string().optional(),
    wantsOffers: z
      .boolean()
      .optional()
      .describe('whether the goal is a plan, but no columns are set that can be offered'),
    hasSegments: z.boolean(),
    why: z
      .strictObject({
        customer: z.string(),
        score: z.number(),
        path: z.array(PredictionCondition).describe('how the tree came to it'),
        customers: z.int().describe('customers on the same path'),
        mean: z.number().describe('share with the outcome among them, or mean amount'),
        change: z
          .strictObject({ conditions: z.array(PredictionCondition), mean: z.number() })
          .optional()
          .describe('the smallest change by which the tree would decide otherwise'),
      })
      .optional()
      .describe('of the customer who was asked for'),
  }),
  run: async (input, context) => {
    const { outcomeOf, predictOutcome, refuseOutOfPlace } = await import('../customers/predictions/predict-outcome.ts')
    const { summarisePrediction } = await import('../customers/predictions/summarise-prediction.ts')
    const { segmentShares } = await import('../customers/predictions/segment-shares.ts')
    const { offeredColumns } = await import('../customers/predictions/offered-columns.ts')
    const { unusualness } = await import('../customers/predictions/unusual.ts')
    const { whyOf } = await import('../customers/predictions/why.ts')
    const { unusualOrders } = await import('../customers/predictions/unusual-orders.ts')
    const { unusualOrdersCsv } = await import('../writing/predictions/unusual-orders-csv.ts')
    const { predictionsCsv } = await import('../writing/predictions/predictions-csv.ts')
    const { costsFrom } = await import('../workspace/costs-from.ts')
    const { settingsOf } = await import('../workspace/settings-of.ts')
    const { languageFor } = await import('./language-for.ts')
    const { writeOutput } = await import('./write-output.ts')
    const { keepOnCurrent } = await import('./keep-on-current.ts')
    return withEngine(context, async (workspace, engine) => {
      const { step, snapshot, folder } = currentSnapshot(workspace)
      const { kind, predict: usual, privacy, goals, terms, sensitive } = workspace.config
      const asked = input.outcome ?? usual.outcome
      // What counts as yes is said of one column.
      const is = input.is ?? (asked === usual.outcome ? usual.is : undefined)
      const outcome = outcomeOf(snapshot, asked, is, input.days ?? usual.days)
      refuseOutOfPlace(outcome, input)
      const costs = {
        miss: input.costMiss ?? usual.costMiss,
        falseAlarm: input.costFalseAlarm ?? usual.costFalseAlarm,
        from: costsFrom(kind, input, usual),
      }
      const request = {
        outcome,
        costs,
        withSensitive: input.withSensitive ?? usual.withSensitive,
        sensitive,
        without: input.without ?? usual.without,
        trusted: input.trust ?? usual.trust,
        settled: kind === 'bank',
        mustSayBad: kind === 'bank' || goals.includes('rating'),
        minCustomers: privacy.minCustomers,
        seed: input.seed ?? usual.seed,
      }
      const offers = offeredColumns(snapshot, usual.offers)
      context.progress('features')
      await heed(context.signal)
      const predicted = await predictOutcome(engine, snapshot, folder, request)
      await heed(context.signal)
      const unusual = unusualness(predicted.predictors, request.seed)
      const summary = summarisePrediction(predicted, request, snapshot.id, unusual)
      const standing = segmentationOn(workspace, step)
      const segments =
        standing &&
        (await segmentShares(engine, snapshot, folder, standing.segmentation, predicted, privacy.minCustomers))
      const own = terms.yes !== undefined && asked === usual.outcome ? { yes: terms.yes } : {}
      const prediction: Prediction = { ...summary, ...own, ...(segments === undefined ? {} : { segments }) }
      const threshold = prediction.yesNo?.threshold
      const why = input.customer === undefined ? undefined : whyOf(predicted, input.customer, threshold, offers)
      await heed(context.signal)
      context.progress('writing')
      const language = languageFor(workspace, context)
      const text = predictionsCsv(predicted, {
        language,
        threshold,
        unusual: unusual.forest,
        goals,
        offers,
      })
      const file = await writeOutput(workspace, 'predictions.csv', text)
      const odd = snapshot.reading.kind === 'orders' ? await unusualOrders(engine, snapshot, folder) : []
      const orders =
        odd.length === 0
          ? undefined
          : await writeOutput(workspace, 'unusual-orders.csv', unusualOrdersCsv(odd, language))
      await heed(context.signal)
      const files = orders === undefined ? [file] : [file, orders]
      keepOnCurrent(workspace, step, files, () =>
        workspace.state.addStep('predict', context.now().toISOString(), JSON.stringify(prediction), {
          settings: settingsOf(workspace.config, 'predict'),
          basedOn: step.id,
        }),
      )
      return {
        prediction,
        file,
        ...(orders === undefined ? {} : { orders: { file: orders, count: odd.length } }),
        ...(snapshot.reading.currency === undefined ? {} : { currency: snapshot.reading.currency }),
        ...(goals.includes('plan') && offers.length === 0 && threshold !== undefined ? { wantsOffers: true } : {}),
        hasSegments: standing !== undefined,
        ...(why === undefined ? {} : { why }),
      }
    })
  },
})
