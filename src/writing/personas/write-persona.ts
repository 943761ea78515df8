import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { actionsStatements } from './actions.ts'
import { handlesOf } from './handle.ts'
import { keepToEvidence, type Plan } from './keep-to-evidence.ts'
import type { Persona, Sentence } from './persona.ts'
import { type Phraser, phraser } from './phrase-statement.ts'
import { type Reading, readSheet } from './reading.ts'
import { reportKey } from './report-key.ts'
import { risksStatements } from './risks.ts'
import { type Role, roleOf } from './role.ts'
import type { Statement } from './statement.ts'
import { wantsStatements } from './wants.ts'
import { whoStatements } from './who.ts'
import { summaryStatement } from './write-summary.ts'

export interface PersonaOptions {
  /** 0, 1, 2, …: the same again in other words. */
  variant?: number
  /** Of one segment, ids of the facts that are to be told before others. */
  prefer?: { segment: string; facts: readonly string[] }
}

/** Writes the personas of a report by rule, from the facts of its sheets alone and in their order. */
export function writePersonas(
  all: readonly FactSheet[],
  language: Language,
  { variant = 0, prefer }: PersonaOptions = {},
): Persona[] {
  const key = reportKey(all)
  const phrase = phraser(key, language)
  const handles = handlesOf(all, language)
  const told = all.map((sheet, place) => ({ reading: readSheet(sheet, language), seed: `${key} ${place}` }))
  // Each variant takes the words that those before it used least, so they are written first.
  for (let earlier = 0; earlier < variant; earlier++)
    for (const { reading, seed } of told) sections(reading, seed, phrase, [])
  return told.map(({ reading, seed }, place) => {
    const { sheet } = reading
    const { text, facts } = handles[place] ?? { text: sheet.name[language], facts: [] }
    return {
      segment: sheet.segment,
      language,
      writer: 'rule',
      handle: text,
      handleFacts: facts,
      ...sections(reading, seed, phrase, preferredOf(sheet, prefer)),
      sheet: sheet.hash,
    }
  })
}

/** Writes one persona of the report whose sheets are `all`. */
export function writePersona(
  sheet: FactSheet,
  all: readonly FactSheet[],
  language: Language,
  options: PersonaOptions = {},
): Persona {
  const among = all.some(({ segment }) => segment === sheet.segment)
  // A sheet of that segment stands in for the report’s own, so that the words of the others do not change.
  const sheets = among ? all.map((other) => (other.segment === sheet.segment ? sheet : other)) : [...all, sheet]
  const persona = writePersonas(sheets, language, options).find(({ segment }) => segment === sheet.segment)
  if (persona === undefined) throw new Error(`no persona of ${sheet.segment}`)
  return persona
}

type Sections = Pick<Persona, 'summary' | 'who' | 'wants' | 'risks' | 'actions'>

const preferredOf = ({ segment }: FactSheet, prefer: PersonaOptions['prefer']): readonly string[] =>
  prefer?.segment === segment ? prefer.facts : []

function sections(reading: Reading, seed: string, phrase: Phraser, preferred: readonly string[]): Sections {
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
