import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { CopyWriter } from '../copy/write-copy.ts'
import { ReportWriter } from '../personas/report-writer.ts'

/** The rule writers of a run: one for each report and language, and one for messages. They remember what each variant has said. */
export class RuleWriters {
  readonly #banned: readonly string[]
  readonly #reports = new WeakMap<readonly FactSheet[], Map<Language, ReportWriter>>()
  readonly copies: CopyWriter

  /** @param banned words and claims that the brand’s voice forbids */
  constructor(banned: readonly string[] = []) {
    this.#banned = banned
    this.copies = new CopyWriter(banned)
  }

  report(sheets: readonly FactSheet[], language: Language): ReportWriter {
    const known = this.#reports.get(sheets) ?? new Map<Language, ReportWriter>()
    this.#reports.set(sheets, known)
    const writer = known.get(language) ?? new ReportWriter(sheets, language, this.#banned)
    known.set(language, writer)
    return writer
  }
}
