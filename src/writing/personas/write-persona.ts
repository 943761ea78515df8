import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import type { Persona } from './persona.ts'
import { type PersonaOptions, ReportWriter } from './report-writer.ts'

/** Writes the personas of a report by rule. */
export const writePersonas = (all: readonly FactSheet[], language: Language, options: PersonaOptions = {}): Persona[] =>
  new ReportWriter(all, language).personas(options)

/** Writes one persona of the report whose sheets are `all`. */
export const writePersona = (
  { segment }: FactSheet,
  all: readonly FactSheet[],
  language: Language,
  options: PersonaOptions = {},
): Persona => new ReportWriter(all, language).persona(segment, options)
