import { z } from 'zod'
import { TimeRange } from './time-range.ts'

/** Ids of the catalogue: `revenue`, `average-order-value`, `recency:mean`; `country`, `attribute:Contract`. */
const CatalogueId = z.string().min(1).max(120)

/** Rows that a dimension's value lets in. */
export const ValueFilter = z.strictObject({
  dimension: CatalogueId,
  op: z
    .enum(['is', 'is-not', 'holds', 'of-buyers'])
    .describe(
      'holds: values whose names hold one of these words; of-buyers: rows of customers who bought one of these in the days asked for',
    ),
  values: z.array(z.string()).min(1).max(50).describe('as the data writes them; one of them suffices'),
})
export type ValueFilter = z.infer<typeof ValueFilter>

/** Customers, or rows of the result, that a figure lets in: "customers who ordered at least twice", "countries with more than 100 customers". */
export const FigureFilter = z.strictObject({
  per: z.enum(['customer', 'row']),
  measure: CatalogueId,
  op: z
    .enum(['at-least', 'more-than', 'at-most', 'less-than', 'equal', 'top'])
    .describe('top: the share of customers, from 0 to 1, for whom the figure is highest'),
  value: z.number(),
})
export type FigureFilter = z.infer<typeof FigureFilter>

/** What a figure is held against. */
export const Comparison = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('previous').describe('the period of the same length just before') }),
  z.strictObject({ to: z.literal('year-before').describe('the same dates a year earlier') }),
  z.strictObject({ to: z.literal('period'), time: TimeRange }),
  z.strictObject({ to: z.literal('all').describe('the same figure without the filters, in the same period') }),
])
export type Comparison = z.infer<typeof Comparison>

/** A question that can be computed. It names nothing but what the catalogue holds. */
export const TypedQuery = z.strictObject({
  measures: z.array(CatalogueId).min(1).max(4),
  dimensions: z.array(CatalogueId).max(2).default([]),
  filters: z.array(ValueFilter).max(8).default([]),
  having: z.array(FigureFilter).max(4).default([]),
  time: TimeRange.optional().describe('absent: all days of the data'),
  order: z
    .strictObject({
      by: CatalogueId.describe('a measure or a dimension of this query'),
      direction: z.enum(['asc', 'desc']),
    })
    .optional()
    .describe('absent: time in its order, else the first measure, largest first'),
  limit: z.int().min(1).max(1000).optional(),
  share: z
    .boolean()
    .default(false)
    .describe(
      'shares instead of sums: of the total over the rows; without dimensions: of the figure without the filters',
    ),
  compare: Comparison.optional(),
})
export type TypedQuery = z.infer<typeof TypedQuery>
