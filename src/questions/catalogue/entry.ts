import { z } from 'zod'
import { Localized } from '../../language/language.ts'

const Words = z.strictObject({ en: z.array(z.string()), zh: z.array(z.string()) })

const named = {
  id: z.string(),
  label: Localized,
  synonyms: Words.describe('other words for it, in lower case; those that a person accepted are among them'),
  definition: Localized,
}

/** What is known of one customer, of one line of an order, or of a campaign: it decides which dimensions and filters fit. */
const Grain = z.enum(['customer', 'line', 'campaign'])

/** A figure that can be asked for. */
export const Measure = z.strictObject({
  ...named,
  grain: Grain,
  unit: z.enum(['customers', 'orders', 'items', 'products', 'money', 'days', 'share', 'points', 'number']),
  kind: z.enum(['count', 'total', 'mean', 'median', 'share', 'rate']),
  additive: z.boolean().describe('whether figures of parts add up to that of the whole'),
  better: z.enum(['higher', 'lower', 'neither']),
  ofOne: Localized.optional().describe('what the value of one customer is called, where the label names a statistic'),
  timed: z.boolean().describe('whether it can be asked of a period; false: as of the as-of date'),
})
export type Measure = z.infer<typeof Measure>

/** What figures can be parted or filtered by. */
export const Dimension = z.strictObject({
  ...named,
  grains: z.array(Grain).min(1),
  type: z.enum(['category', 'time', 'ordered']),
  values: z
    .array(z.strictObject({ value: z.string().describe('as the data writes it'), label: Localized, synonyms: Words }))
    .describe('the most frequent first; of many only some, `lookUp` of the desk finds the others'),
  complete: z.boolean().describe('whether these are all values'),
})
export type Dimension = z.infer<typeof Dimension>

/** What can be asked of a workspace as it stands: a measure whose data are not there is not in it but among what is missing. */
export const Catalogue = z.strictObject({
  measures: z.array(Measure),
  dimensions: z.array(Dimension),
  missing: z.array(
    z.strictObject({
      id: z.string(),
      label: Localized,
      synonyms: Words,
      because: Localized.describe('what is missing, and the command that brings it'),
    }),
  ),
  asOf: z.iso.date(),
  days: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).optional().describe('first and last day with orders'),
  currency: z.string().optional(),
})
export type Catalogue = z.infer<typeof Catalogue>
