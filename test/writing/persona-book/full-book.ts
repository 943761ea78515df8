import type { FactSheet } from '../../../src/facts/fact.ts'
import type { Language } from '../../../src/language/language.ts'
import { PersonaBook } from '../../../src/writing/persona-book/persona-book.ts'
import { writePersona } from '../../../src/writing/personas/write-persona.ts'
import { sampleBook, sheetsOf } from './sample-book.ts'

const value = (sheet: FactSheet, id: string): number => sheet.facts.find((fact) => fact.id === id)?.value ?? 0

/** A document by the rule writer over several segmentations, with the sample’s copy and, for the test of lengths, names as given. */
export function fullBook(
  language: Language,
  segmentations: readonly string[],
  rename: (name: string) => string = (name) => name,
): PersonaBook {
  const sample = sampleBook(language)
  const copies = sample.groups[0]?.segments[0]?.variants[0]?.copies ?? []
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
            segment: sheet.segment,
            name: rename(sheet.name[language]),
            customers: value(sheet, 'customers'),
            share: value(sheet, 'customers.share'),
            sheet,
            variants: [{ persona: { ...persona, handle: rename(persona.handle) }, copies }],
          }
        }),
      }
    }),
  })
}
