import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { type Handle, handlesOf } from './handle.ts'
import type { Persona } from './persona.ts'
import { sections } from './persona-sections.ts'
import { copyOf, nothingSaid, phraser, type Said } from './phrase-statement.ts'
import { type Reading, readSheet } from './reading.ts'
import { reportKey } from './report-key.ts'

export interface PersonaOptions {
  /** 0, 1, 2, …: the same again in other words. */
  variant?: number
  /** Of one segment, ids of the facts that are to be told before others. */
  prefer?: { segment: string; facts: readonly string[] }
}

/** The rule writer of a report. It remembers what each variant may no longer say, so that the twentieth takes no longer than the first. */
export class ReportWriter {
  readonly #language: Language
  readonly #key: string
  readonly #handles: readonly Handle[]
  readonly #told: readonly { reading: Reading; seed: string }[]
  /** What was said before each variant. */
  readonly #before: Said[] = [nothingSaid()]

  constructor(sheets: readonly FactSheet[], language: Language) {
    this.#language = language
    this.#key = reportKey(sheets)
    this.#handles = handlesOf(sheets, language)
    this.#told = sheets.map((sheet, place) => ({ reading: readSheet(sheet, language), seed: `${this.#key} ${place}` }))
  }

  /** The personas of all segments, from the facts of their sheets alone and in their order. */
  personas({ variant = 0, prefer }: PersonaOptions = {}): Persona[] {
    const phrase = phraser(this.#key, this.#language, copyOf(this.#saidBefore(variant)))
    return this.#told.map(({ reading, seed }, place) => {
      const { sheet } = reading
      const { text, facts } = this.#handles[place] ?? { text: sheet.name[this.#language], facts: [] }
      return {
        segment: sheet.segment,
        language: this.#language,
        writer: 'rule',
        handle: text,
        handleFacts: facts,
        ...sections(reading, seed, phrase, preferredOf(sheet, prefer)),
        sheet: sheet.hash,
      }
    })
  }

  /** Each variant takes the words that those before it used least. */
  #saidBefore(variant: number): Said {
    for (let next = this.#before.length; next <= variant; next++) {
      const said = copyOf(this.#before[next - 1] ?? nothingSaid())
      const phrase = phraser(this.#key, this.#language, said)
      for (const { reading, seed } of this.#told) sections(reading, seed, phrase, [])
      this.#before.push(said)
    }
    return this.#before[variant] ?? nothingSaid()
  }
}

const preferredOf = ({ segment }: FactSheet, prefer: PersonaOptions['prefer']): readonly string[] =>
  prefer?.segment === segment ? prefer.facts : []
