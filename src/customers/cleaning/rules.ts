import { z } from 'zod'

/** What the cleaning does with the usual dirt of an export. Every rule can be switched. */
export const CleaningRules = z.strictObject({
  keepDuplicates: z.boolean().default(false).describe('count lines that are equal in every column more than once'),
  keepFees: z.boolean().default(false).describe('keep postage, fees, manual entries and test lines as products'),
  keepZeroPrices: z.boolean().default(false).describe('keep lines that cost nothing'),
  returns: z
    .enum(['net', 'ignore'])
    .default('net')
    .describe('net: take returns off the customer’s total; ignore: leave them aside'),
  fill: z.enum(['median', 'mean', 'mode']).default('median').describe('what stands in for a missing attribute'),
})
export type CleaningRules = z.infer<typeof CleaningRules>
