import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { actionsStatements } from './actions.ts'
import { writeHandle } from './handle.ts'
import type { Persona, Sentence } from './persona.ts'
import { phraser } from './phrase-statement.ts'
import { readSheet } from './reading.ts'
import { risksStatements } from './risks.ts'
import { roleOf } from './role.ts'
import type { Statement } from './statement.ts'
import { wantsStatements } from './wants.ts'
import { whoStatements } from './who.ts'
import { summaryStatement } from './write-summary.ts'

/** Writes a persona by rule, from the facts of its sheet alone; `all` are the sheets of the report, in their order. */
export function writePersona(sheet: FactSheet, all: readonly FactSheet[], language: Language): Persona {
  const reading = readSheet(sheet, language)
  const role = roleOf(reading)
  const phrase = phraser(sheet, all, language)
  const say = (statements: Statement[]): Sentence[] =>
    statements.flatMap((statement) => {
      const sentence = phrase(statement)
      return sentence === undefined ? [] : [sentence]
    })
  const empty = role.name === 'too-small'
  const summary = phrase(summaryStatement(reading, role)) ?? { parts: [sheet.name[language]], facts: [] }
  return {
    segment: sheet.segment,
    language,
    writer: 'rule',
    handle: writeHandle(sheet, all, language),
    summary,
    who: empty ? [] : say(whoStatements(reading)),
    wants: empty ? [] : say(wantsStatements(reading, role)),
    risks: empty ? [] : say(risksStatements(reading, role)),
    actions: empty ? [] : say(actionsStatements(reading, role)),
    sheet: sheet.hash,
  }
}
