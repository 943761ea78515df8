import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import type { Persona } from './persona.ts'
import { type PersonaOptions, ReportWriter } from './report-writer.ts'
import { RuleWriters } from './rule-writers.ts'

/** Writes the personas of a report by rule. */
export const writePersonas = (all: readonly FactSheet[], language: Language, options: PersonaOptions = {}): Persona[] =>
  new ReportWriter(all, language).personas(options)

/** Writes one persona of the report whose sheets are `all`. */
export function writePersona(
  { segment }: FactSheet,
  all: readonly FactSheet[],
  language: Language,
  options: PersonaOptions = {},
  writers: RuleWriters = new RuleWriters(),
): Persona {
  const persona = writers.of(all, language).persona(segment, options)
  if (persona === undefined) throw new Error(`no persona of ${segment}`)
  return persona
}
