import { z } from 'zod'
import { Localized } from '../../language/language.ts'
import { Days } from './time-range.ts'
import { TypedQuery } from './typed-query.ts'

/** A figure of a row, ready to be read. */
export const Cell = z.strictObject({
  value: z.number().nullable().describe('null: not defined, e.g. a mean of nobody'),
  display: Localized,
  compared: z
    .strictObject({
      value: z.number().nullable(),
      display: Localized,
      difference: Localized.describe('"+12.4 %", "−3.1 points", "not comparable"'),
    })
    .optional(),
})
export type Cell = z.infer<typeof Cell>

export const ResultRow = z.strictObject({
  keys: z.array(z.strictObject({ value: z.string().nullable(), label: Localized })).describe('one per dimension'),
  cells: z.array(Cell).describe('one per measure'),
  customers: z.int().nullable().describe('customers behind the row; null for campaigns'),
})
export type ResultRow = z.infer<typeof ResultRow>

/** An answer of the semantic layer. Rows below the privacy threshold are not in it: they are counted in `withheld`. */
export const QueryResult = z.strictObject({
  query: TypedQuery,
  reading: Localized.describe(
    'how the question was read, from the query: "Revenue by country, 1 September to 30 November 2011, returns netted"',
  ),
  measures: z.array(z.strictObject({ id: z.string(), label: Localized, unit: z.string() })),
  dimensions: z.array(z.strictObject({ id: z.string(), label: Localized, type: z.string() })),
  rows: z.array(ResultRow),
  total: ResultRow.optional().describe(
    'the same figures over all rows, those left out by a limit too; absent without dimensions',
  ),
  rowsFound: z.int().describe('before the limit, and before any were withheld'),
  mostlyReturned: z
    .array(z.int())
    .optional()
    .describe('places of the first rows of which more than half came back, where returns are not taken off'),
  withheld: z.strictObject({
    rows: z.int().describe('rows with too few customers behind them'),
    because: z.enum(['few-customers', 'difference', 'none']),
    threshold: z.int(),
  }),
  sql: z.string(),
  snapshot: z.string(),
  segmentation: z.string().optional(),
  asOf: z.iso.date(),
  days: Days.optional().describe('the days that were counted; absent for what holds as of the as-of date'),
  comparedDays: Days.optional(),
})
export type QueryResult = z.infer<typeof QueryResult>
