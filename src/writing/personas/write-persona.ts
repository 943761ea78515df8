import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { actionsStatements } from './actions.ts'
import type { Persona, Sentence } from './persona.ts'
import { type Phraser, phraser, reportKey } from './phrase-statement.ts'
import { readSheet } from './reading.ts'
import { risksStatements } from './risks.ts'
import { roleOf } from './role.ts'
import type { Statement } from './statement.ts'
import { wantsStatements } from './wants.ts'
import { whoStatements } from './who.ts'
import { summaryStatement } from './write-summary.ts'

/** Writes a persona by rule, from the facts of its sheet alone; `all` are the sheets of the report, in their order. */
export function writePersona(sheet: FactSheet, all: readonly FactSheet[], language: Language): Persona {
  const phrase = phraser(reportKey(all), language)
  // The segments before this one choose their words first, as they did when they were written.
  const place = all.findIndex((other) => other.segment === sheet.segment)
  for (const earlier of all.slice(0, Math.max(0, place))) sayAll(earlier, language, phrase)
  return {
    segment: sheet.segment,
    language,
    writer: 'rule',
    ...sayAll(sheet, language, phrase),
    sheet: sheet.hash,
  }
}

type Sections = Pick<Persona, 'summary' | 'who' | 'wants' | 'risks' | 'actions'>

function sayAll(sheet: FactSheet, language: Language, phrase: Phraser): Sections {
  const reading = readSheet(sheet, language)
  const role = roleOf(reading)
  const empty = role.name === 'too-small'
  const say = (statements: Statement[]): Sentence[] =>
    empty ? [] : statements.flatMap((statement) => phrase(statement) ?? [])
  return {
    summary: phrase(summaryStatement(reading, role)) ?? { parts: [sheet.name[language]], facts: [] },
    who: say(whoStatements(reading)),
    wants: say(wantsStatements(reading, role)),
    risks: say(risksStatements(reading, role)),
    actions: say(actionsStatements(reading, role)),
  }
}
