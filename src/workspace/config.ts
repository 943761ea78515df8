import { existsSync, readFileSync } from 'node:fs'
import { isMap, LineCounter, type Node, parseDocument } from 'yaml'
import { z } from 'zod'
import { Language } from '../language/language.ts'
import { ShoalError } from './errors.ts'

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date written YYYY-MM-DD')

/** What the cleaning does with the usual dirt of an export. Every rule can be switched. */
export const CleaningRules = z.strictObject({
  keepDuplicates: z.boolean().default(false).describe('count rows that are equal in every column more than once'),
  keepFees: z.boolean().default(false).describe('keep postage, fees, manual entries and test lines as products'),
  keepZeroPrices: z.boolean().default(false).describe('keep lines that cost nothing'),
  returns: z
    .enum(['net', 'ignore'])
    .default('net')
    .describe('net: take returns off the total; ignore: leave them aside'),
  fill: z.enum(['median', 'mean', 'mode']).default('median').describe('what stands in for a missing number'),
})
export type CleaningRules = z.infer<typeof CleaningRules>

/** The keys of shoal.yaml. Each has a description: docs/config.md is printed from here. */
export const Config = z.strictObject({
  language: Language.optional().describe('language of reports and messages: en or zh'),
  title: z.string().optional().describe('title of the report'),
  asOf: isoDate.optional().describe('day from which recency counts; default: the day after the last order'),
  currency: z
    .string()
    .optional()
    .describe('currency of the amounts, e.g. GBP; with several in the data: the one to keep'),
  columns: z
    .record(z.string(), z.string())
    .default({})
    .describe('which column plays which role, e.g. customer: CustomerID'),
  cleaning: CleaningRules.prefault({}),
  segments: z
    .strictObject({
      k: z.int().min(2).max(12).optional().describe('number of segments; default: chosen from 3 to 8'),
      features: z
        .array(z.string())
        .optional()
        .describe('what customers are grouped by; default: recency, frequency, monetary'),
      winsor: z
        .number()
        .min(0)
        .max(0.1)
        .default(0)
        .describe('share of each tail that is drawn in to its limit before grouping'),
      smallest: z
        .number()
        .min(0)
        .max(0.2)
        .default(0.03)
        .describe('smallest useful segment, as a share of all customers'),
      scale: z.boolean().default(true).describe('false groups in raw units, without logarithm or standardising'),
      seed: z.int().min(0).default(1).describe('start of the random numbers'),
    })
    .prefault({}),
  rfm: z
    .strictObject({
      bins: z.int().min(2).max(10).default(5).describe('scores of the RFM grid'),
      recency: z.array(z.number()).optional().describe('own cut points in days'),
      frequency: z.array(z.number()).optional().describe('own cut points in orders'),
      monetary: z.array(z.number()).optional().describe('own cut points in money'),
    })
    .prefault({}),
  privacy: z
    .strictObject({
      minCustomers: z
        .int()
        .min(1)
        .default(20)
        .describe('a figure about fewer customers leaves this machine never, and is marked in the report'),
    })
    .prefault({}),
})
export type Config = z.infer<typeof Config>

/**
 * Reads shoal.yaml; a missing file is all defaults.
 * @throws ShoalError config/not-yaml, config/invalid with the line of the first fault
 */
export function readConfig(file: string): Config {
  if (!existsSync(file)) return Config.parse({})
  return parseConfig(readFileSync(file, 'utf8'), file)
}

/** Parses the text of a shoal.yaml. */
export function parseConfig(source: string, file: string): Config {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const fault = document.errors[0]
  if (fault !== undefined) throw new ShoalError('config/not-yaml', { file, line: fault.linePos?.[0].line ?? 1 }, fault)
  const result = Config.safeParse(document.toJS() ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : []
  const path = [...(issue?.path ?? []), ...unknown.slice(0, 1)]
  throw new ShoalError('config/invalid', {
    file,
    line: lineOf(document.contents, path, lines),
    key: path.join('.'),
    problem: unknown.length > 0 ? 'unknown key' : (issue?.message ?? 'invalid'),
  })
}

function lineOf(node: Node | null, path: PropertyKey[], lines: LineCounter): number {
  let current: unknown = node
  let line = 1
  for (const key of path) {
    if (!isMap(current)) break
    const pair = current.items.find((item) => String(item.key) === String(key))
    const range = (pair?.key as Node | undefined)?.range
    if (pair === undefined || !range) break
    line = lines.linePos(range[0]).line
    current = pair.value
  }
  return line
}
