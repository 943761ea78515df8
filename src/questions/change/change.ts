import { z } from 'zod'
import { Localized } from '../../language/language.ts'
import { Days } from '../query/time-range.ts'

/** What a figure is made of: their product, with what was returned taken off. */
export const Factor = z.enum(['buyers', 'orders-per-customer', 'units-per-order', 'price-per-unit', 'returned'])
export type Factor = z.infer<typeof Factor>

const Moved = z.strictObject({
  before: z.number().nullable().describe('null: not defined'),
  after: z.number().nullable(),
  contribution: z.number().describe('to the change, in the unit of the measure; of a rate, its points as a share'),
})

/** What a group of customers, orders or products did to a change. */
export const ChangePart = Moved.extend({
  value: z.string(),
  label: Localized,
  within: z.number().optional().describe('of a rate: what changed in the group itself'),
  between: z.number().optional().describe('of a rate: what comes of the group having more or less weight'),
})
export type ChangePart = z.infer<typeof ChangePart>

/** A change by the values of a dimension, the largest contributions first. */
export const ChangeBy = z.strictObject({
  dimension: z.string(),
  label: Localized,
  parts: z.array(ChangePart),
  rest: z.strictObject({
    contribution: z.number().describe('of all others, those among them that may not be shown'),
    values: z.int().describe('how many others there are'),
  }),
  within: z.number().optional().describe('of a rate: what all groups together changed in themselves'),
  between: z.number().optional().describe('of a rate: what the mix of groups did'),
})
export type ChangeBy = z.infer<typeof ChangeBy>

/** Customers who bought in one of the periods, or in both, and what they did to the change. */
const Bought = z.strictObject({ customers: z.int(), contribution: z.number() })

/** Why a figure changed between two periods. */
export const Change = z.strictObject({
  measure: z.string(),
  label: Localized,
  unit: z.string(),
  better: z.enum(['higher', 'lower', 'neither']),
  currency: z.string().optional(),
  days: Days,
  againstDays: Days,
  before: z.number(),
  after: z.number(),
  difference: z.number(),
  usual: z
    .strictObject({
      spread: z
        .number()
        .describe('by how much, as a share, it differs from one such period to the next in 19 of 20 times'),
      periods: z.int().describe('earlier periods of the same length that were looked at'),
      isBeyond: z.boolean().describe('whether the change is larger than that'),
    })
    .optional()
    .describe('absent where the data before are too short to tell'),
  factors: z.array(Moved.extend({ factor: Factor, label: Localized })).describe('add up to the difference'),
  turnover: z
    .strictObject({ gained: Bought, lost: Bought, kept: Bought })
    .optional()
    .describe('of revenue: of customers who bought only after, only before, and in both; adds up to the difference'),
  by: z.array(ChangeBy),
  customers: z.int().describe('behind the later figure'),
  asOf: z.iso.date(),
  snapshot: z.string(),
})
export type Change = z.infer<typeof Change>
