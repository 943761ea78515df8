import { z } from 'zod'

/** One decision of the cleaning, counted, with a few examples by file and row. */
export const Decision = z.strictObject({
  reason: z
    .string()
    .describe('key: exact-duplicate, no-customer, fee, test-line, zero-price, bad-date, return-matched, …'),
  effect: z.enum(['rejected', 'kept', 'netted', 'filled']),
  rows: z.int(),
  examples: z.array(
    z.strictObject({
      file: z.string(),
      row: z.int(),
      value: z.string().optional().describe('what stood there, where a value was at fault'),
    }),
  ),
  amount: z.number().optional().describe('money involved, where it has a meaning'),
  option: z.string().optional().describe('the option that switches the rule, e.g. --keep-duplicates'),
})
export type Decision = z.infer<typeof Decision>

/** A part of an archive or a workbook that is not read. */
export const Skipped = z.strictObject({
  name: z.string(),
  why: z.enum(['no-table', 'other-columns']),
})
export type Skipped = z.infer<typeof Skipped>

/** Rows in = rows used + rows rejected, always. */
export const QualityReport = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), rows: z.int(), bytes: z.int(), encoding: z.string() })),
  skipped: z.array(Skipped).optional().describe('what archives and workbooks hold besides'),
  layout: z.string().optional().describe('the export it was recognised as'),
  rowsIn: z.int(),
  rowsUsed: z.int(),
  rowsRejected: z.int(),
  decisions: z.array(Decision),
  unsettled: z
    .literal(true)
    .optional()
    .describe('which returns have their purchase in the data is counted anew by the next report'),
  columns: z.array(
    z.strictObject({
      header: z.string(),
      role: z.string().describe('customer, order, time, …, attribute or unused'),
      type: z.string(),
      why: z
        .string()
        .describe(
          'key of the reason: name, values, configured; of a column that is not used: no-role, varied (another value for nearly every customer), constant, contact (it names or reaches a person)',
        ),
      missing: z.int(),
    }),
  ),
  customers: z.int(),
  customersAtOrBelowZero: z.int().describe('kept, though returns outweigh their purchases'),
})
export type QualityReport = z.infer<typeof QualityReport>
