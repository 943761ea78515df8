import { describe, expect, it } from 'vitest'
import { Language } from '../../../src/language/language.ts'
import { readSheet } from '../../../src/writing/personas/reading.ts'
import { risksStatements } from '../../../src/writing/personas/risks.ts'
import { roleOf } from '../../../src/writing/personas/role.ts'
import { writePersonas } from '../../../src/writing/personas/write-persona.ts'
import { manyReports, manyShops, manyTables } from './derived-reports.ts'
import { sentencesOf, textOf } from './persona-text.ts'

const reports = [...manyReports(), ...manyShops(), ...manyTables()]
const fewWords = { en: /\b(only|just|no more than|not gone beyond)\b/i, zh: /只(?!是)|仅|不过/ }
const sizes = /^(customers|revenue)\b/

describe.each(Language.options)('the rule writer in %s', (language) => {
  it('says only of a figure that is lower, as shown, than that of all customers', () => {
    const claims = reports.flatMap((sheets) =>
      writePersonas(sheets, language).flatMap((persona) => {
        const facts = new Map(
          sheets.find(({ segment }) => segment === persona.segment)?.facts.map((fact) => [fact.id, fact]),
        )
        return sentencesOf(persona)
          .filter((sentence) => fewWords[language].test(textOf(sentence)))
          .flatMap((sentence) =>
            sentence.parts.flatMap((part) => {
              const fact = typeof part === 'string' ? undefined : facts.get(part.fact)
              if (fact?.all === undefined || sizes.test(fact.id)) return []
              const lower = fact.value < fact.all.value && fact.display[language] !== fact.all.display[language]
              return [{ text: textOf(sentence), lower }]
            }),
          )
      }),
    )
    expect(claims.length).toBeGreaterThan(100)
    expect(claims.filter(({ lower }) => !lower)).toEqual([])
  })

  it('takes a return for open only where orders are few', () => {
    const early = reports.flatMap((sheets) =>
      sheets.flatMap((sheet) => {
        const reading = readSheet(sheet, language)
        const risk = risksStatements(reading, roleOf(reading)).find(({ key }) => key === 'risks.early')
        return risk === undefined
          ? []
          : [{ told: risk.slots['few'] !== undefined, orders: reading.typical('frequency') }]
      }),
    )
    expect(early.some(({ told }) => told) && early.some(({ told }) => !told)).toBe(true)
    expect(early.filter(({ told, orders }) => told && (orders?.value ?? 3) > 2)).toEqual([])
  })
})
