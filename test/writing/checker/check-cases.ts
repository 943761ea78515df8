import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FactSheet } from '../../../src/facts/fact.ts'
import type { Language } from '../../../src/language/language.ts'
import { checkSentence } from '../../../src/writing/checker/check-sentence.ts'
import type { ClaimContext } from '../../../src/writing/checker/claim-context.ts'
import type { Case } from './cases/case.ts'

const file = join(import.meta.dirname, '../../../fixtures/grounding/sheets.json')

/** The sheets of the fixtures by their own names: online-retail-4, telco-4, … */
export const sheetsOf: Record<string, FactSheet[]> = z
  .record(z.string(), z.array(FactSheet))
  .parse(JSON.parse(readFileSync(file, 'utf8')))

const short: Record<string, string> = { retail: 'online-retail', telco: 'telco', credit: 'german-credit' }

/** What a case is held against: "retail-4 S1" is the first segment of Online Retail in four. */
export function contextOf([place, cites]: Case, language: Language, more: Partial<ClaimContext> = {}): ClaimContext {
  const [set = '', segment = ''] = place.split(' ')
  const [name = '', count = ''] = set.split('-')
  const sheets = sheetsOf[`${short[name]}-${count}`] ?? []
  const sheet = sheets.find((each) => each.segment === segment)
  if (sheet === undefined) throw new Error(`no sheet ${place}`)
  const cited = cites === '' ? [] : cites.split('|')
  const unknown = cited.find((id) => !sheet.facts.some((fact) => fact.id === id))
  if (unknown !== undefined) throw new Error(`no fact ${unknown} on ${place}`)
  return { language, sheet, sheets, cited, writing: 'finished', reader: 'marketer', ...more }
}

/** The codes that are found, each once, in order; the expected ones count where they are among them. */
export function outcome(each: Case, language: Language, more: Partial<ClaimContext> = {}): string {
  const [, , text, expected] = each
  const found = [...new Set(checkSentence(text, contextOf(each, language, more)).map(({ code }) => code))]
  const wanted = expected.split(' ').filter((code) => code !== '')
  return wanted.length > 0 && wanted.every((code) => found.some((known) => known === code)) ? expected : found.join(' ')
}
