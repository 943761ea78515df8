import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import type { Persona } from './persona.ts'

/** Writes a persona by rule, from the facts of its sheet alone; `all` are the sheets of the report, in their order. */
export function writePersona(sheet: FactSheet, all: FactSheet[], language: Language): Persona {
  void all
  return {
    segment: sheet.segment,
    language,
    writer: 'rule',
    handle: sheet.name[language],
    summary: { parts: [sheet.name[language]], facts: [] },
    who: [],
    wants: [],
    risks: [],
    actions: [],
    sheet: sheet.hash,
  }
}
