import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { ReportWriter } from './report-writer.ts'

/** The rule writers of a run, one for each report and language. */
export class RuleWriters {
  readonly #known = new WeakMap<readonly FactSheet[], Map<Language, ReportWriter>>()

  of(sheets: readonly FactSheet[], language: Language): ReportWriter {
    const known = this.#known.get(sheets) ?? new Map<Language, ReportWriter>()
    this.#known.set(sheets, known)
    const writer = known.get(language) ?? new ReportWriter(sheets, language)
    known.set(language, writer)
    return writer
  }
}
