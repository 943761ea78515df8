import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { actionsStatements } from './actions.ts'
import { keepToEvidence, type Plan } from './keep-to-evidence.ts'
import type { Persona, Sentence } from './persona.ts'
import type { Phraser } from './phrase-statement.ts'
import type { Reading } from './reading.ts'
import { risksStatements } from './risks.ts'
import { type Role, roleOf } from './role.ts'
import type { Statement } from './statement.ts'
import { wantsStatements } from './wants.ts'
import { whoStatements } from './who.ts'
import { summaryStatement } from './write-summary.ts'

type Sections = Pick<Persona, 'summary' | 'who' | 'wants' | 'risks' | 'actions'>

/** All that a persona says of a segment. @param preferred ids of facts that are to be told before others */
export function sections(reading: Reading, seed: string, phrase: Phraser, preferred: readonly string[]): Sections {
  const { sheet, language } = reading
  const role = roleOf(reading)
  const say = (statements: Statement[]): Sentence[] => statements.flatMap((statement) => phrase(statement) ?? [])
  const summary = phrase(summaryStatement(reading, role)) ?? nameOnly(sheet, language)
  // That nothing may be said is no interpretation: code found it.
  if (role.name === 'too-small')
    return { summary: { ...summary, kind: 'evidence', origin: 'code' }, who: [], wants: [], risks: [], actions: [] }
  const who = say(whoStatements(reading, preferred))
  const plan = {
    wants: wantsStatements(reading, role),
    risks: risksStatements(reading, role),
    actions: actionsStatements(reading, role),
  }
  const told = keepToEvidence(licensed(plan, reading, role), 1 + who.length, language, seed)
  return { summary, who, wants: say(told.wants), risks: say(told.risks), actions: say(told.actions) }
}

/** What cites nothing of its own interprets the part that the segment plays, or at least how large it is. */
function licensed({ wants, risks, actions }: Plan, { sheet }: Reading, role: Role): Plan {
  const fallback = role.licence.length > 0 ? role.licence : sheet.facts.slice(0, 1).map(({ id }) => id)
  const cite = (statement: Statement): Statement =>
    statement.licence.length > 0 ? statement : { ...statement, licence: fallback }
  return { wants: wants.map(cite), risks: risks.map(cite), actions: actions.map(cite) }
}

const nameOnly = (sheet: FactSheet, language: Language): Sentence => ({
  parts: [sheet.name[language]],
  facts: [],
  kind: 'evidence',
  origin: 'code',
})
