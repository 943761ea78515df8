import type { Language } from '../language/language.ts'
import type { Subject } from '../writing/model-personas/writer.ts'
import type { PersonaGroup } from './persona-groups.ts'

/** An item of a run: a segment of a group in a language and a variant. */
export interface PersonaItem {
  key: string
  /** "S1 en", "country.Germany/S1 zh 2": what a message calls it. */
  name: string
  /** Index of its group. */
  group: number
  subject: Subject
}

/** All items of a run, group by group, the variants of a segment one after another. */
export const personaItems = (
  groups: readonly PersonaGroup[],
  languages: readonly Language[],
  variants: number,
  keyOf: (subject: Subject) => string,
): PersonaItem[] =>
  groups.flatMap(({ sheets }, group) =>
    languages.flatMap((language) =>
      sheets.flatMap((sheet) =>
        Array.from({ length: variants }, (_, variant) => {
          const subject: Subject = { sheet, sheets, language, variant }
          const name = `${sheet.segment} ${language}${variant === 0 ? '' : ` ${variant + 1}`}`
          return { key: keyOf(subject), name, group, subject }
        }),
      ),
    ),
  )
