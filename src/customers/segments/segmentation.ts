import { z } from 'zod'
import { Localized } from '../../language/language.ts'
import { Feature } from '../features/feature.ts'

/** One condition of a rule in natural units: low < value <= high, either end open. */
export const Condition = z.strictObject({
  feature: z.string(),
  low: z.number().optional(),
  high: z.number().optional(),
})
export type Condition = z.infer<typeof Condition>

/** A path of the surrogate tree, its conditions merged per feature: at most four. */
export const RulePath = z.strictObject({
  conditions: z.array(Condition),
  customers: z.int().describe('customers who meet the conditions'),
  precision: z.number().describe('share of them that are in the segment'),
  recall: z.number().describe('share of the segment that is among them'),
})
export type RulePath = z.infer<typeof RulePath>

export const Segment = z.strictObject({
  id: z.string().describe('stable: S1, S2, …'),
  name: Localized.describe('from what sets the segment apart, or the marketer’s own'),
  ownName: z.boolean().describe('true where the marketer named it'),
  customers: z.int(),
  share: z.number().describe('of all customers, 0 to 1'),
  centre: z.array(z.number()).describe('one per feature, back in natural units'),
  rule: RulePath.describe('the largest path of the surrogate tree'),
  otherPaths: z.int().describe('how many further paths lead to the segment'),
  sql: z.string().describe('the whole tree’s condition for this segment over customers.csv: the OR of its leaves'),
})
export type Segment = z.infer<typeof Segment>

/** How a feature enters the distance: transform, winsorise at [low, high], then subtract mean and divide by sd (divisor n). */
export const Scale = z.strictObject({
  feature: Feature,
  low: z.number(),
  high: z.number(),
  mean: z.number(),
  sd: z.number(),
})
export type Scale = z.infer<typeof Scale>

/** One number of segments that was tried. */
export const Candidate = z.strictObject({
  k: z.int(),
  inertia: z.number(),
  silhouette: z.number(),
  stability: z.number().describe('mean adjusted Rand index over bootstrap samples'),
  smallest: z.number().describe('share of customers in the smallest segment'),
  largest: z.number().describe('share of customers in the largest segment'),
  verdict: z.enum(['chosen', 'too-small', 'one-giant', 'unstable', 'beaten', 'asked']),
})
export type Candidate = z.infer<typeof Candidate>

/** One cell row of the classic RFM grid. */
const RfmGroup = z.strictObject({
  name: z.string().describe('key of its customary name: champions, loyal, …'),
  customers: z.int(),
  revenue: z.number(),
  overlap: z.array(z.int()).describe('how many of them are in each segment, in the segments’ order'),
})
export const RfmGrid = z.strictObject({
  bins: z.int().describe('scores of the measure that has the most; each has one more than it has limits'),
  recency: z.array(z.number()).describe('upper limits in days, best score first'),
  frequency: z.array(z.number()).describe('lower limits in orders, score 2 upwards'),
  monetary: z.array(z.number()).describe('lower limits in money, score 2 upwards'),
  groups: z.array(RfmGroup),
  cells: z.array(z.strictObject({ recency: z.int(), frequency: z.int(), customers: z.int(), revenue: z.number() })),
})
export type RfmGrid = z.infer<typeof RfmGrid>

/** Customers in the scatter plot: enough to see the shape, few enough for a page. */
export const scatterRows = 2_000

/** A point of the scatter plot: a sample of customers drawn by a hash of the id. */
const ScatterPoint = z.strictObject({ x: z.number(), y: z.number(), segment: z.int() })

/** The segmentation of a snapshot: everything a report shows of it, and what assigns a new customer. */
export const Segmentation = z.strictObject({
  version: z.string(),
  snapshot: z.string(),
  asOf: z.string().optional().describe('YYYY-MM-DD; absent without orders'),
  window: z.strictObject({ from: z.string(), to: z.string() }).optional().describe('first and last order, YYYY-MM-DD'),
  currency: z.string().optional(),
  counted: z
    .strictObject({
      parts: z.int(),
      asOf: z.string().optional(),
      companions: z.record(z.string(), z.int()).optional(),
    })
    .optional()
    .describe(
      'where only customers of added files were assigned since: the parts of the snapshot and the day at which all were',
    ),
  customers: z.int(),
  k: z.int(),
  seed: z.int(),
  winsor: z.number().describe('quantile at which both tails are cut, 0 for none'),
  scales: z.array(Scale),
  centres: z.array(z.array(z.number())).describe('scaled units'),
  inertia: z.number(),
  silhouette: z.number(),
  candidates: z.array(Candidate),
  segments: z.array(Segment).describe('highest revenue per customer first'),
  fidelity: z.strictObject({
    training: z.number(),
    crossValidated: z.number(),
    folds: z.int(),
    leaves: z.int(),
    depth: z.int(),
  }),
  grid: RfmGrid.optional(),
  scatter: z.strictObject({ x: z.string(), y: z.string(), points: z.array(ScatterPoint) }),
})
export type Segmentation = z.infer<typeof Segmentation>
