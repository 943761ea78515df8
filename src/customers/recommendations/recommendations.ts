import { z } from 'zod'

/** With fewer customers whose last order can be held out, no method can be said to win. */
export const fewestTested = 20

/** How products are ordered for a customer. */
export const Method = z.enum(['own', 'popularity', 'users', 'items', 'ease'])
export type Method = z.infer<typeof Method>

/** What may be suggested: products never bought, those bought before, or either. */
export const Mode = z.enum(['new', 'repurchase', 'both'])
export type Mode = z.infer<typeof Mode>

/** How one method did on the last orders, which it had not seen. */
export const Measured = z.strictObject({
  method: Method,
  hitRate: z.number().describe('share of the customers whose last order held at least one of the products suggested'),
  low: z.number().describe('95 % interval of the hit rate (Wilson)'),
  high: z.number(),
  recall: z.number().describe('share of what they bought that was suggested, averaged over customers'),
  precision: z.number().describe('share of the suggestions that were bought'),
  ndcg: z.number().describe('as precision, with more weight on the first places; 1 at best'),
  rates: z
    .array(z.number())
    .describe('share of all customers asked whose last order held what stood in each place; made never to rise'),
  ratesAfterOne: z
    .array(z.number())
    .optional()
    .describe('the same of those with one earlier order; absent where they are few'),
  ratesAfterMore: z.array(z.number()).optional().describe('the same of those with more'),
})
export type Measured = z.infer<typeof Measured>

/** The methods beside each other for one mode. */
const Comparison = z.strictObject({
  mode: Mode,
  customers: z.int().describe('customers in whose last order something of this kind was bought'),
  methods: z.array(Measured).describe('highest hit rate first; none where too few customers could be asked'),
})

/** What was held out, and what came of it. */
export const HoldOut = z.strictObject({
  top: z.int().describe('how many products were suggested'),
  customers: z.int().describe('customers with two orders or more whose last one was held out'),
  onlyNew: z
    .int()
    .default(0)
    .describe('further ones whose last order held nothing but products that nobody had bought before'),
  comparisons: z.array(Comparison),
  leftOut: z
    .array(z.strictObject({ method: Method, size: z.number(), most: z.number() }))
    .describe('methods that would take too long: ease by products, users by pairs of purchases'),
})
export type HoldOut = z.infer<typeof HoldOut>

/** A product that customers of a segment would buy: that they have not bought, in what a step keeps. */
export const SegmentProduct = z.strictObject({
  product: z.string(),
  name: z.string(),
  customers: z.int().describe('customers of the segment to whom it is suggested'),
  share: z.number().describe('of the segment’s customers with purchases'),
  shareOfAll: z.number().describe('of all customers with purchases, to how many it is suggested'),
  expected: z.number().describe('how many of them would buy it if each ordered again, at the rates of the hold-out'),
})
export type SegmentProduct = z.infer<typeof SegmentProduct>

/** What a step "recommend" keeps: aggregates alone. */
export const Recommendations = z.strictObject({
  snapshot: z.string(),
  segmentation: z.string().optional().describe('version; absent where there are no segments'),
  customers: z.int(),
  products: z.int(),
  chosen: z.array(
    z.strictObject({
      mode: Mode,
      method: Method,
      why: z.enum(['won', 'asked', 'untested']).describe('untested: too few customers have two orders'),
    }),
  ),
  holdOut: HoldOut,
  segments: z.array(z.strictObject({ segment: z.string(), customers: z.int(), products: z.array(SegmentProduct) })),
})
export type Recommendations = z.infer<typeof Recommendations>
