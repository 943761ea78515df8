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

/** What a variant says of a segment, and what was said before it. */
interface Told {
  before: Said
  sections: ReturnType<typeof sections>
}

/**
 * The rule writer of a report. It remembers what each variant says of each segment, and what it may no longer say, so that the twentieth takes no
 * longer than the first.
 */
export class ReportWriter {
  readonly #language: Language
  readonly #banned: readonly string[]
  readonly #key: string
  readonly #handles: readonly Handle[]
  readonly #told: readonly { reading: Reading; seed: string }[]
  readonly #variants: Told[][] = []
  /** What was said by the variants that are known. */
  readonly #said: Said = nothingSaid()

  /** @param banned words and claims that the brand’s voice forbids: no phrasing with one of them is chosen */
  constructor(sheets: readonly FactSheet[], language: Language, banned: readonly string[] = []) {
    this.#banned = banned
    this.#language = language
    this.#key = reportKey(sheets)
    this.#handles = handlesOf(sheets, language)
    this.#told = sheets.map((sheet, place) => ({ reading: readSheet(sheet, language), seed: `${this.#key} ${place}` }))
  }

  /** The personas of all segments, from the facts of their sheets alone and in their order. */
  personas(options: PersonaOptions = {}): Persona[] {
    return this.#told.flatMap((_, place) => this.#persona(place, options) ?? [])
  }

  /** The persona of one segment. @throws Error where the report has none of that name */
  persona(segment: string, options: PersonaOptions = {}): Persona {
    const place = this.#told.findIndex(({ reading }) => reading.sheet.segment === segment)
    const persona = this.#persona(place, options)
    if (persona === undefined) throw new Error(`no persona of ${segment}`)
    return persona
  }

  #persona(place: number, { variant = 0, prefer }: PersonaOptions): Persona | undefined {
    const said = this.#variant(variant)[place]
    const told = this.#told[place]
    if (said === undefined || told === undefined) return undefined
    const { reading, seed } = told
    const { sheet } = reading
    const { text, facts } = this.#handles[place] ?? { text: sheet.name[this.#language], facts: [] }
    const preferred = preferredOf(sheet, prefer)
    return {
      segment: sheet.segment,
      language: this.#language,
      writer: 'rule',
      handle: text,
      handleFacts: facts,
      ...(preferred.length === 0
        ? said.sections
        : sections(reading, seed, phraser(this.#key, this.#language, copyOf(said.before), this.#banned), preferred)),
      sheet: sheet.hash,
    }
  }

  /** Each variant takes the words that those before it used least. */
  #variant(variant: number): readonly Told[] {
    const phrase = phraser(this.#key, this.#language, this.#said, this.#banned)
    while (this.#variants.length <= variant)
      this.#variants.push(
        this.#told.map(({ reading, seed }) => ({
          before: copyOf(this.#said),
          sections: sections(reading, seed, phrase, []),
        })),
      )
    return this.#variants[variant] ?? []
  }
}

const preferredOf = ({ segment }: FactSheet, prefer: PersonaOptions['prefer']): readonly string[] =>
  prefer?.segment === segment ? prefer.facts : []
