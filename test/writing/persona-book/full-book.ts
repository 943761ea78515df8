import type { FactSheet } from '../../../src/facts/fact.ts'
import type { Language } from '../../../src/language/language.ts'
import { writeCopies } from '../../../src/writing/copy/write-copy.ts'
import { PersonaBook } from '../../../src/writing/persona-book/persona-book.ts'
import { writePersona } from '../../../src/writing/personas/write-persona.ts'
import { sampleBook, sheetsOf } from './sample-book.ts'

const value = (sheet: FactSheet, id: string): number => sheet.facts.find((fact) => fact.id === id)?.value ?? 0

/** A document by the rule writer over several segmentations, copy included; names as a test wants them. */
export function fullBook(
  language: Language,
  segmentations: readonly string[],
  rename: (name: string) => string = (name) => name,
): PersonaBook {
  const sample = sampleBook(language)
  return PersonaBook.parse({
    ...sample,
    written: { writer: 'rule', prompts: [] },
    groups: segmentations.map((key) => {
      const sheets = sheetsOf(key)
      return {
        ...(segmentations.length > 1 ? { key, label: rename(key) } : {}),
        customers: sheets.reduce((sum, sheet) => sum + value(sheet, 'customers'), 0),
        segments: sheets.map((sheet) => {
          const persona = writePersona(sheet, sheets, language)
          return {
            // The id of a group’s segment begins with the group’s key.
            segment: segmentations.length > 1 ? `${key}.${sheet.segment}` : sheet.segment,
            name: rename(sheet.name[language]),
            customers: value(sheet, 'customers'),
            share: value(sheet, 'customers.share'),
            sheet,
            variants: [
              { persona: { ...persona, handle: rename(persona.handle) }, copies: writeCopies(sheet, language) },
            ],
          }
        }),
      }
    }),
  })
}
