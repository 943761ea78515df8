import { z } from 'zod'

/** A feature over a group of customers. Standard deviation with divisor n − 1; quartiles by linear interpolation. */
export const FeatureSummary = z.strictObject({
  feature: z.string(),
  customers: z.int().describe('customers with a value'),
  filled: z.int().describe('of these, values that were missing and filled in'),
  mean: z.number(),
  sd: z.number(),
  median: z.number(),
  lowerQuartile: z.number(),
  upperQuartile: z.number(),
  medianLow: z.number().describe('99 % interval of the median (order statistics)'),
  medianHigh: z.number(),
})
export type FeatureSummary = z.infer<typeof FeatureSummary>

/** One product within a group of customers. */
export const ProductProfile = z.strictObject({
  product: z.string(),
  name: z.string(),
  customers: z.int().describe('customers of the group who bought it'),
  share: z.number().describe('of the group’s customers, 0 to 1'),
  shareOfAll: z.number().describe('the same share among all customers'),
  revenue: z.number(),
  revenueShare: z.number().describe('of the group’s revenue, 0 to 1'),
})
export type ProductProfile = z.infer<typeof ProductProfile>

/** How a group spreads over one value of a dimension: a country, a category, a weekday, a text attribute. */
export const ValueShare = z.strictObject({
  dimension: z.string().describe('country, category, weekday, daytime or attribute:<column>'),
  value: z.string(),
  customers: z.int(),
  share: z.number().describe('of the group’s customers (weekday, daytime: of its orders), 0 to 1'),
  shareOfAll: z.number(),
})
export type ValueShare = z.infer<typeof ValueShare>

/** A group of customers in figures. Amounts are in the workspace’s currency. */
export const Profile = z.strictObject({
  customers: z.int(),
  orders: z.int().optional(),
  revenue: z.number().optional(),
  revenueShare: z.number().optional().describe('of all customers’ revenue, 0 to 1'),
  summaries: z.array(FeatureSummary),
  products: z.array(ProductProfile).describe('most typical first: share far above shareOfAll, then by share'),
  topProducts: z.array(ProductProfile).describe('most bought first'),
  values: z.array(ValueShare),
})
export type Profile = z.infer<typeof Profile>

/** All customers, and each segment in the order of the segmentation. */
export const Profiles = z.strictObject({ all: Profile, segments: z.array(Profile) })
export type Profiles = z.infer<typeof Profiles>
