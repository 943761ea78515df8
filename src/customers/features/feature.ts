import { z } from 'zod'

/** What a feature's numbers are measured in. */
export const Unit = z.enum([
  'days',
  'orders',
  'money',
  'items',
  'products',
  'share',
  'rate',
  'hours',
  'minutes',
  'visits',
  'events',
  'reviews',
  'score',
  'number',
])
export type Unit = z.infer<typeof Unit>

/** One number per customer: what it is called, what it is measured in, and how it enters the distance between customers. */
export const Feature = z.strictObject({
  id: z.string().describe('stable name: recency, frequency, monetary, average_order_value, attribute:age, …'),
  unit: Unit,
  source: z.enum(['orders', 'attribute', 'events', 'reviews']),
  header: z.string().optional().describe('the column header in the input, for an attribute'),
  skewed: z.boolean().describe('enters the distance as log(1 + x)'),
  better: z.enum(['higher', 'lower', 'neither']).describe('which direction is good for the shop'),
})
export type Feature = z.infer<typeof Feature>

/** Features of all customers, ordered by customer id; columns[j][i] belongs to features[j] and customers[i]. */
export interface FeatureTable {
  readonly customers: string[]
  readonly features: Feature[]
  readonly columns: Float64Array[]
  /** filled[j] = how many values of features[j] were missing and filled in. */
  readonly filled: number[]
}
