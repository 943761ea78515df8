import { z } from 'zod'
import { Method, Mode, Recommendations } from '../customers/recommendations/recommendations.ts'

const ProductUnits = z.strictObject({
  product: z.string(),
  name: z.string(),
  units: z.number().describe('expected'),
  low: z.number().describe('80 % interval'),
  high: z.number(),
})

export const RecommendInput = z.strictObject({
  mode: Mode.default('new'),
  top: z.int().min(1).max(100).default(10),
  method: Method.optional().describe('METHOD'),
  segment: z.string().optional(),
  like: z.array(z.string().min(1)).min(1).optional().describe('PRODUCTS'),
  firstCustomers: z.string().optional().describe('FILE'),
  demand: z.int().min(1).max(366).optional().describe('DAYS'),
})
export type RecommendInput = z.infer<typeof RecommendInput>

/** What was suggested to every customer or to those of a segment, and how good such suggestions are. */
export const SuggestionsOutput = z.strictObject({
  path: z.string(),
  mode: Mode,
  segment: z.string().optional().describe('the one that was asked for; the file has its customers alone'),
  listed: z.int().describe('customers in the file'),
  coldStarts: z.int().describe('of these, those of whose purchases nothing was kept: they get what most customers buy'),
  document: Recommendations,
  segments: Recommendations.shape.segments.describe('what the segments asked for would buy of what the mode allows'),
  names: z.record(z.string(), z.string()).describe('what segments are called'),
})
export type SuggestionsOutput = z.infer<typeof SuggestionsOutput>

/** Who would want a product. */
export const LookAlikesOutput = z.strictObject({
  path: z.string(),
  like: z.boolean().describe('the first customers are those who bought similar products'),
  first: z.int().describe('first customers that the others were compared with'),
  notFound: z.int().describe('customers in the file of first customers who are not here with a purchase'),
  segment: z.string().optional().describe('the one that was asked for'),
  customers: z.int(),
  firstTenth: z
    .array(z.strictObject({ segment: z.string(), customers: z.int() }))
    .describe('of the first tenth of the list, how many are in each segment; most first'),
})
export type LookAlikesOutput = z.infer<typeof LookAlikesOutput>

/** How much of each product is expected to be bought. */
export const DemandOutput = z.strictObject({
  path: z.string(),
  days: z.int(),
  from: z.string(),
  to: z.string().describe('last day'),
  segment: z.string().optional().describe('the one that was asked for'),
  customers: z.int().describe('in the audience'),
  orders: z.number().describe('expected of them'),
  level: z.number().describe('of the intervals'),
  windows: z.int().describe('past periods from which the intervals were learned'),
  sameDays: z
    .strictObject({
      from: z.string(),
      to: z.string(),
      orders: z.int().describe('that came in them'),
      change: z.number().describe('orders a day in them, for each one a day just before them'),
    })
    .optional()
    .describe(
      'the same days a year before, by which the season was set; absent where the data does not go back so far',
    ),
  ending: z
    .strictObject({ orders: z.int().describe('of the last period'), usual: z.number().describe('of the mean period') })
    .optional()
    .describe('the data ends in a busy or quiet time, and no year before tells what comes next'),
  products: z.array(ProductUnits).describe('the twenty of which most is expected; the file has all'),
})
export type DemandOutput = z.infer<typeof DemandOutput>
