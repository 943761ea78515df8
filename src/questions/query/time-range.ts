import { z } from 'zod'

export const TimeUnit = z.enum(['day', 'week', 'month', 'quarter', 'year'])
export type TimeUnit = z.infer<typeof TimeUnit>

/**
 * A span of days as it was asked for. It counts from the as-of date (the day after the last order), never from the clock. One rule: "the last N units" are the N whole calendar units before
 * the one that holds the last day of the data, days excepted, which are the N days before the as-of date; "this unit" is the running one, up to the last day of the data.
 */
export const TimeRange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('between'), from: z.iso.date(), to: z.iso.date().describe('that day included') }),
  z.strictObject({ kind: z.literal('last'), count: z.int().min(1).max(1000), unit: TimeUnit }),
  z.strictObject({ kind: z.literal('this'), unit: TimeUnit }),
  z.strictObject({
    kind: z.literal('calendar'),
    year: z.int().min(1900).max(2200),
    part: z
      .discriminatedUnion('unit', [
        z.strictObject({ unit: z.literal('quarter'), value: z.int().min(1).max(4) }),
        z.strictObject({ unit: z.literal('month'), value: z.int().min(1).max(12) }),
        z.strictObject({ unit: z.literal('week'), value: z.int().min(1).max(53).describe('ISO 8601') }),
      ])
      .optional(),
  }),
])
export type TimeRange = z.infer<typeof TimeRange>

/** Absolute dates, both included. */
export const Days = z.strictObject({ from: z.iso.date(), to: z.iso.date() })
export type Days = z.infer<typeof Days>
