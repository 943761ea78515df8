import { join } from 'node:path'
import { z } from 'zod'
import { Attribute } from '../attribute.ts'
import { QualityReport } from '../cleaning/quality.ts'
import { FileEntry } from '../file-entry.ts'
import type { TableKind } from '../sources/guess-roles.ts'
import { Mapping } from '../sources/roles.ts'
import { dateStyles, numberStyles } from '../sources/value-styles.ts'
import { EventGroup } from './event-groups.ts'

/** Tables that stand beside the orders: what customers did, what they think, and who they are. */
export const CompanionKind = z.enum(['events', 'reviews', 'people'])
export type CompanionKind = z.infer<typeof CompanionKind>

/** How the texts of such a table are read. */
export const CompanionReading = z.strictObject({
  headers: z.array(z.string()),
  mapping: Mapping,
  numbers: z.partialRecord(z.enum(['duration', 'score']), z.enum(numberStyles)),
  dates: z.enum(dateStyles).optional(),
  ambiguousDates: z.boolean(),
  seconds: z.number().optional().describe('how many seconds one unit of the duration is'),
  attributes: z.array(Attribute).describe('columns of people besides the customer'),
})
export type CompanionReading = z.infer<typeof CompanionReading>

/** Files of such a table that were added together. */
const Part = z.strictObject({
  folder: z.string().describe("where they lie, seen from the snapshot's folder: . or ../NAME"),
  files: z.array(FileEntry),
})

/** A table of events, reviews or people: immutable files, and how they are read. */
export const Companion = z.strictObject({
  kind: CompanionKind,
  parts: z.array(Part).describe('oldest first'),
  reading: CompanionReading,
  window: z.strictObject({ from: z.string(), to: z.string() }).optional().describe('first and last row, YYYY-MM-DD'),
  types: z
    .array(z.strictObject({ value: z.string(), group: EventGroup, rows: z.int() }))
    .describe('kinds of events as the files name them, most frequent first, and what each is taken for'),
  quality: QualityReport,
})
export type Companion = z.infer<typeof Companion>

/** What a table of some kind is beside orders: customers are people there. */
export function companionKind(kind: TableKind): CompanionKind {
  if (kind === 'orders') throw new Error('orders stand beside nothing')
  return kind === 'customers' ? 'people' : kind
}

/** The names of the files that a part has, besides the raw ones. */
export const companionFiles = (kind: CompanionKind) => ({
  rows: `${kind}.parquet`,
  totals: `${kind}-totals.parquet`,
  rejects: `${kind}-rejects.parquet`,
})

/** The path of a file of each part, oldest first. @param folder of the snapshot */
export const companionPaths = (
  { kind, parts }: Pick<Companion, 'kind' | 'parts'>,
  folder: string,
  file: keyof ReturnType<typeof companionFiles>,
): string[] => parts.map((part) => join(folder, part.folder, companionFiles(kind)[file]))

/** The same table as a snapshot in another folder sees it. @param from name of the folder of the snapshot that it belonged to */
export const seenFromBeside = (companion: Companion, from: string): Companion => ({
  ...companion,
  parts: companion.parts.map((part) => (part.folder === '.' ? { ...part, folder: `../${from}` } : part)),
})
