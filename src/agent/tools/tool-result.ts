import { z } from 'zod'
import { Fact } from '../../facts/fact.ts'
import { Localized } from '../../language/language.ts'
import { Days } from '../../questions/query/time-range.ts'
import { TypedQuery } from '../../questions/query/typed-query.ts'
import { ChartSpec } from './chart-spec.ts'

/** A sentence in pieces: a piece with `fact` is the display of a figure of the same call. */
export const DraftSentence = z.strictObject({
  en: z.array(z.strictObject({ text: z.string(), fact: z.string().optional() })),
  zh: z.array(z.strictObject({ text: z.string(), fact: z.string().optional() })),
  holds: z
    .enum(['evidence', 'caution', 'next'])
    .describe('what the figures say; what they do not say; what one could do'),
})
export type DraftSentence = z.infer<typeof DraftSentence>

export const ResultTable = z.strictObject({
  columns: z.array(z.strictObject({ label: Localized, align: z.enum(['left', 'right']) })),
  rows: z.array(z.array(Localized)),
  more: z.int().describe('rows that are not shown'),
})
export type ResultTable = z.infer<typeof ResultTable>

/** How a call came to its figures: a plain sentence, then the query, then the SQL. */
export const HowFound = z.strictObject({
  sentence: Localized,
  query: TypedQuery.optional(),
  sql: z.string().optional(),
})
export type HowFound = z.infer<typeof HowFound>

export const Link = z.strictObject({
  kind: z.enum(['report', 'brief', 'turn', 'file']),
  label: Localized,
  path: z.string().describe('a file of the workspace, or the id of a turn'),
})
export type Link = z.infer<typeof Link>

/** What a tool found. Its facts are the only figures that an answer may hold. */
export const ToolResult = z.strictObject({
  reading: Localized.describe('how the request was read, from its typed input'),
  facts: z.array(Fact).describe('ids unique within the call'),
  sentences: z
    .array(DraftSentence)
    .describe('the answer by rule, the most important first; never empty where something was found'),
  named: z
    .array(Localized)
    .optional()
    .describe('ids and names within sentences whose digits are no figures of the result'),
  table: ResultTable.optional(),
  chart: ChartSpec.optional(),
  how: HowFound,
  snapshot: z.string(),
  asOf: z.iso.date().optional(),
  days: Days.optional(),
  rows: z.int().describe('rows of the result before any limit'),
  withheld: z.int().describe('rows or figures left out for too few customers'),
  links: z.array(Link),
})
export type ToolResult = z.infer<typeof ToolResult>
