import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FactSheet } from '../../src/facts/fact.ts'

const file = join(import.meta.dirname, '../../fixtures/grounding/sheets.json')
const reports = z.record(z.string(), z.array(FactSheet)).parse(JSON.parse(readFileSync(file, 'utf8')))

/** The sheets of a report of the fixtures: online-retail-4, telco-4, … */
export function sheetsOf(report: string): FactSheet[] {
  const sheets = reports[report]
  if (sheets === undefined) throw new Error(`no report ${report} in the fixtures`)
  return sheets
}

/** One of them, by its segment. */
export function sheetOf(report: string, segment: string): FactSheet {
  const sheet = sheetsOf(report).find((one) => one.segment === segment)
  if (sheet === undefined) throw new Error(`no segment ${segment} in ${report}`)
  return sheet
}
