import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FactSheet } from '../../facts/fact.ts'

/** A sheet to write about, with those of the segments beside it. */
export interface EvalSheet {
  sheet: FactSheet
  sheets: readonly FactSheet[]
}

/** The sets that an improvement works with: what its proposer sees, what chooses among proposals, and what confirms the choice. */
export const SheetSet = z.enum(['feedback', 'selection', 'final'])
export type SheetSet = z.infer<typeof SheetSet>

/**
 * The set that a sheet belongs to, by the first byte of SHA-256 of "shoal-set" and the sheet's hash, a zero byte between: three eighths feedback, three eighths selection, a
 * quarter final. A sheet keeps its set whatever other sheets there are, so that what was seen as feedback never confirms.
 */
export function setOf({ hash }: Pick<FactSheet, 'hash'>): SheetSet {
  const place = createHash('sha256').update(`shoal-set\0${hash}`).digest().readUInt8(0)
  return place < 96 ? 'feedback' : place < 192 ? 'selection' : 'final'
}

/** The sheets of one set, in their order. */
export const sheetsIn = (set: SheetSet, all: readonly EvalSheet[]): EvalSheet[] =>
  all.filter(({ sheet }) => setOf(sheet) === set)

/** All fact sheets of public data that come with Shoal, the sheets of each report beside each other; those of which nothing is known are left out. */
export function publicSheets(): EvalSheet[] {
  const file = join(import.meta.dirname, '..', '..', '..', 'prompts', 'exam-sheets.json')
  return Reports.parse(JSON.parse(readFileSync(file, 'utf8'))).flatMap(({ sheets }) => asEvalSheets(sheets))
}

/** Every sheet of a report with the others beside it. */
export const asEvalSheets = (sheets: readonly FactSheet[]): EvalSheet[] =>
  sheets.filter(({ facts }) => facts.length > 0).map((sheet) => ({ sheet, sheets }))

const Reports = z.array(z.object({ sheets: z.array(FactSheet) }))
