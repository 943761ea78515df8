import { z } from 'zod'
import { Days } from '../../questions/query/time-range.ts'
import { TypedQuery } from '../../questions/query/typed-query.ts'

/** What a tool gives a chat application, in one language. The text beside it is made of this and nothing else, so both say the same. */
export const McpAnswer = z.strictObject({
  outcome: z
    .enum(['found', 'cannot', 'withheld', 'clarify', 'failed'])
    .describe('withheld: kept back for privacy, which is not the same as nothing found; failed: see the sentences'),
  reading: z.string().optional().describe('how the request was understood; say it with the answer'),
  sentences: z
    .array(z.string())
    .describe('the answer, the most important first; its figures are computed and may be quoted as they are'),
  figures: z
    .array(z.strictObject({ label: z.string(), display: z.string(), value: z.number(), unit: z.string() }))
    .describe('the figures of the sentences'),
  table: z
    .strictObject({
      columns: z.array(z.string()),
      rows: z.array(z.array(z.string())),
      more: z.int().describe('rows that are not here'),
    })
    .optional(),
  withheld: z.int().describe('rows or figures kept back because too few customers stand behind them'),
  offers: z.array(z.string()).describe('what can be asked instead'),
  files: z
    .array(z.strictObject({ label: z.string(), path: z.string() }))
    .describe('files of the workspace that go with it'),
  how: z
    .strictObject({ sentence: z.string(), query: TypedQuery.optional(), sql: z.string().optional() })
    .optional()
    .describe('how it was found'),
  asOf: z.iso.date().optional().describe('the day from which recency and the like count'),
  days: Days.optional().describe('days that were counted'),
  snapshot: z.string().optional(),
  rest: z.string().optional().describe('resource that has all of it, where it is too long for one result'),
})
export type McpAnswer = z.infer<typeof McpAnswer>
