import { z } from 'zod'

/** The models that may forecast, and going on at one's own past rate, which they have to beat. */
export const ForecastModel = z.enum(['bg', 'mbg', 'pareto', 'hurdle', 'past-rate'])
export type ForecastModel = z.infer<typeof ForecastModel>

const Decile = z.strictObject({ customers: z.int(), predicted: z.number(), actual: z.number() })

/** How near a forecast came. */
const HeldError = z.strictObject({
  mae: z.number().describe('mean absolute error per customer'),
  rmse: z.number().describe('root of the mean squared error'),
  predicted: z.number().describe('total'),
  actual: z.number().describe('total'),
  r2: z.number().optional().describe('share of the differences between customers that the forecast explains'),
  gini: z.number().optional().describe('how well it orders customers: 1 as they came to be, 0 as by chance'),
  topFifth: z
    .number()
    .optional()
    .describe('share of what was bought that came from the fifth with the highest forecast'),
  deciles: z.array(Decile).describe('means by tenths of customers, lowest forecast first'),
})

/** A model on the hold-out. */
export const Candidate = z.strictObject({
  model: ForecastModel,
  purchases: HeldError.describe('days with a purchase'),
  revenue: HeldError,
})
export type Candidate = z.infer<typeof Candidate>

const Parameters = z.record(z.string(), z.number())

/** A fit by maximum likelihood. */
const Fit = z.strictObject({
  model: z.enum(['bg', 'mbg', 'pareto', 'gamma-gamma']),
  parameters: Parameters,
  standardErrors: Parameters.optional().describe(
    'from the observed information; absent where the data do not determine the parameters',
  ),
  logLikelihood: z.number(),
})

const Range = z.strictObject({ low: z.number(), high: z.number() })

/** What a group of customers is worth. Money is that of the orders. */
const Worth = z.strictObject({
  customers: z.int(),
  revenue: z.number().describe('so far, net of returns'),
  past: z.number().describe('gains − costs so far, as far as they are known'),
  alive: z
    .strictObject({ mean: z.number(), interval: Range.describe('95 %').optional() })
    .optional()
    .describe('mean chance that a customer still buys'),
  purchases: z.number().optional().describe('expected within the horizon, in all'),
  lifetimeValue: z
    .strictObject({
      total: z.number(),
      mean: z.number(),
      interval: Range.describe('of the total, 95 %; absent where the data do not determine the parameters').optional(),
      error: z.number().optional().describe('standard error of the total, without how far the whole level may be off'),
    })
    .optional(),
})
export type Worth = z.infer<typeof Worth>

export const Tier = z.enum(['high', 'potential', 'lapsed', 'low'])
export type Tier = z.infer<typeof Tier>

/** Why no forecast is made, and the value so far stands instead. */
export const Refusal = z.enum(['few-customers', 'few-repeats', 'no-variation', 'short'])
export type Refusal = z.infer<typeof Refusal>

const Forecast = z.strictObject({
  chosen: ForecastModel,
  horizonMonths: z.number(),
  discount: z.number().describe('a year'),
  split: z
    .strictObject({ learning: z.string().optional(), cutoff: z.string(), end: z.string(), days: z.int() })
    .describe('forecasts made before the cutoff were held against what was bought from there to the end'),
  candidates: z.array(Candidate).describe('best first'),
  fits: z.array(Fit).describe('the chosen model of purchases and that of spend, on all data'),
  spend: z.strictObject({ repeaters: z.int(), correlation: z.number() }),
  leaving: z.boolean().describe('false where the data do not show anybody leave'),
  leverage: z
    .strictObject({ customers: z.int(), change: z.number(), spend: z.number() })
    .describe(
      'how much the expected purchases, and the spend per purchase, of the others change where those who bought most often, or spent most, are left out of the fit',
    ),
  before: z
    .strictObject({ months: z.number(), revenue: z.number() })
    .describe('what the same customers brought in as much time before, or in all of it where there is less'),
  beaten: z.boolean().describe('true where everybody going on as before came nearer than any model'),
  topShare: z.number().describe('share of the lifetime value that the ten customers with the highest have'),
  tracking: z
    .array(z.strictObject({ day: z.string(), actual: z.number(), expected: z.number() }))
    .describe('repeat purchases up to the end of each week, by the model that was fitted before the cutoff'),
})
export type Forecast = z.infer<typeof Forecast>

/** What customers are worth: aggregates only. */
export const CustomerValue = z.strictObject({
  snapshot: z.string(),
  segmentation: z.string().optional().describe('version; absent where there are no segments yet'),
  asOf: z.string(),
  currency: z.string().optional(),
  window: z.strictObject({ from: z.string(), to: z.string() }),
  repeaters: z.int().describe('customers with purchases on more than one day'),
  without: z
    .strictObject({ customers: z.int(), revenue: z.number() })
    .describe('customers of whom no purchase stands, and the revenue of all orders with all returns'),
  margin: z.strictObject({
    rate: z.number().describe('share of revenue that is left of it; 1 where nothing is known'),
    from: z.enum(['costs', 'settings', 'unknown']),
    covered: z.number().optional().describe('share of the revenue whose cost is known'),
  }),
  unknown: z.array(z.enum(['margin', 'service', 'acquisition', 'campaigns'])).describe('costs that are not taken off'),
  refusal: Refusal.optional().describe('why there is no forecast: what is told is the value so far'),
  forecast: Forecast.optional(),
  all: Worth,
  segments: z.array(Worth.extend({ segment: z.string() })),
  tiers: z.array(Worth.extend({ tier: Tier, segments: z.array(z.int()).describe('customers per segment') })),
})
export type CustomerValue = z.infer<typeof CustomerValue>

/** Whether the chance to still buy tells customers apart: not where nobody is seen to leave, nor in BG/NBD, in which whoever bought once stays for good. */
export const tellsWhoStays = ({ leaving, fits }: Pick<Forecast, 'leaving' | 'fits'>): boolean =>
  leaving && !fits.some(({ model }) => model === 'bg')
