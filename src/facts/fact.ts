import { z } from 'zod'
import { Unit } from '../customers/features/feature.ts'
import { Localized } from '../language/language.ts'

/** What sort of figure a fact is; it decides how the figure may be put into words. */
const FactKind = z.enum(['count', 'total', 'share', 'mean', 'median', 'quantile', 'rate', 'points'])

/** A comparison is stated only where it holds beyond noise. */
export const Comparison = z.strictObject({
  relation: z.enum(['higher', 'lower']),
  ratio: z.number().optional().describe('value ÷ the figure of all customers, where a ratio has a meaning'),
  difference: z.number().describe('value − the figure of all customers; for shares in percentage points'),
  display: Localized.describe('e.g. "5.2 times the figure of all customers", "12 points above all customers"'),
  test: z.string().describe('how it was established, e.g. "99 % median intervals apart", "two proportions, p < .01"'),
})
export type Comparison = z.infer<typeof Comparison>

/** A figure that code computed: the only form in which numbers reach a reader or a model. */
export const Fact = z.strictObject({
  id: z.string().describe('unique on its sheet: customers, revenue.share, recency.median, product:85123A.share, …'),
  label: Localized,
  value: z.number(),
  unit: z.union([Unit, z.literal('customers')]),
  kind: FactKind,
  denominator: Localized.optional().describe('share of what'),
  population: z.string().describe('segment id, or "all"'),
  window: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  better: z.enum(['higher', 'lower', 'neither']),
  display: Localized.describe('value with unit as a reader sees it'),
  customers: z.int().describe('customers behind the figure'),
  all: z
    .strictObject({ value: z.number(), display: Localized })
    .optional()
    .describe('the same figure for all customers'),
  rank: z
    .strictObject({
      place: z.int(),
      of: z.int(),
      clear: z.boolean().optional().describe('true where its interval overlaps that of no other segment'),
    })
    .optional()
    .describe('1 = highest among the segments; "highest" and "lowest" are licensed only where the place is clear'),
  comparison: Comparison.optional(),
  interval: z.strictObject({ low: z.number(), high: z.number(), level: z.number() }).optional(),
  source: z.strictObject({ query: z.string(), snapshot: z.string() }).describe('what computed it, and from which data'),
})
export type Fact = z.infer<typeof Fact>

/** The group of customers that a sheet's segment is a part of, where the group was segmented by itself: then "all customers" are its own. */
export const SheetGroup = z.strictObject({
  by: z.string().describe('country, category, tier or attribute:<column>'),
  value: z.string().describe('what its customers share, as the data writes it'),
  key: z.string().describe('unique among the groups, fit for the name of a file, e.g. country.Germany'),
  label: Localized,
  customers: z.int().describe('all customers of the group'),
})
export type SheetGroup = z.infer<typeof SheetGroup>

/** What a reader or a model sees of a segment: aggregates only. */
export const FactSheet = z.strictObject({
  segment: z.string(),
  name: Localized,
  ownName: z.boolean().optional().describe('true where the marketer named the segment'),
  asOf: z.string().optional(),
  window: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  currency: z.string().optional(),
  snapshot: z.string(),
  segmentation: z.string(),
  group: SheetGroup.optional().describe('absent where all customers were segmented together'),
  facts: z.array(Fact),
  /** How many facts and categories were left out because fewer customers than the privacy threshold stand behind them. */
  withheld: z.int(),
  hash: z.string().describe('SHA-256 of the sheet’s canonical JSON without this field'),
})
export type FactSheet = z.infer<typeof FactSheet>
