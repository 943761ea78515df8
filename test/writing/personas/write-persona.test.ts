import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact, FactSheet } from '../../../src/facts/fact.ts'
import { factSheets } from '../../../src/facts/fact-sheets.ts'
import { Language } from '../../../src/language/language.ts'
import { Persona } from '../../../src/writing/personas/persona.ts'
import { writePersona, writePersonas } from '../../../src/writing/personas/write-persona.ts'
import { segmentationOf } from '../../facts/small-profiles.ts'
import { arbitraryProfiles } from './arbitrary-profiles.ts'
import { markdownOf, sentencesOf, skeletonOf, textOf } from './persona-text.ts'

const fixture = (name: string): FactSheet[] => {
  const { profiles, segmentation } = JSON.parse(readFileSync(`fixtures/profiles-${name}.json`, 'utf8'))
  return factSheets(profiles, segmentation, { minCustomers: 20 })
}
const report = writePersonas
const retail = fixture('online-retail')
const telco = fixture('telco')

/** Every text that a fact lends to a sentence. */
const textsOf = (fact: Fact | undefined, language: Language): string[] =>
  fact === undefined ? [] : [fact.display[language], fact.label[language], fact.all?.display[language] ?? '']

const generated = arbitraryProfiles.map((profiles) =>
  factSheets(profiles, segmentationOf(profiles, { currency: 'GBP' }), { minCustomers: 20 }),
)

describe.each(Language.options)('a persona in %s', (language) => {
  it('has every figure and name from a fact of its sheet', () => {
    fc.assert(
      fc.property(generated, (sheets) => {
        for (const [place, written] of writePersonas(sheets, language).entries()) {
          const persona = Persona.parse(written)
          const facts = new Map(sheets[place]?.facts.map((fact) => [fact.id, fact]))
          expect(persona.handleFacts.filter((id) => !facts.has(id))).toEqual([])
          // So many are looked at that one expectation for each of them would take most of the time.
          const wrong = sentencesOf(persona).flatMap((sentence) => [
            ...sentence.facts.filter((id) => !facts.has(id)),
            ...sentence.parts.filter((part) =>
              typeof part === 'string'
                ? /\p{N}|[{}]/u.test(part)
                : !sentence.facts.includes(part.fact) ||
                  !textsOf(facts.get(part.fact), language).some((text) => text.includes(part.text)),
            ),
          ])
          expect(wrong).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })

  it('says "higher" and "lower" only of facts with a comparison', () => {
    const claim = language === 'en' ? /\b(higher|above|more than|below|lower|fewer)\b/ : /高于|多于|低于|少于|偏高|偏低/
    fc.assert(
      fc.property(generated, (sheets) => {
        for (const [place, { who }] of writePersonas(sheets, language).entries()) {
          const facts = sheets[place]?.facts ?? []
          const compared = new Set(facts.flatMap((fact) => (fact.comparison === undefined ? [] : [fact.id])))
          for (const sentence of who) {
            // How many they are and what they bring in is counted, not estimated: it needs no test.
            if (sentence.facts.includes('customers.share') || !claim.test(skeletonOf(sentence))) continue
            expect(sentence.facts.some((id) => compared.has(id))).toBe(true)
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  it('has sections of their size where the sheet has enough to say', () => {
    for (const persona of [...report(retail, language), ...report(telco, language)]) {
      expect(persona.who.length).toBeGreaterThanOrEqual(4)
      expect(persona.who.length).toBeLessThanOrEqual(6)
      expect([2, 3]).toContain(persona.wants.length)
      expect([1, 2, 3]).toContain(persona.risks.length)
      expect([2, 3, 4]).toContain(persona.actions.length)
    }
  })

  it('never says the same thing twice, and shares few sentences with another of its report', () => {
    for (const sheets of [retail, telco]) {
      const skeletons = report(sheets, language).map((persona) => sentencesOf(persona).map(skeletonOf))
      for (const own of skeletons) expect(new Set(own).size).toBe(own.length)
      for (const [index, own] of skeletons.entries()) {
        for (const other of skeletons.slice(index + 1)) {
          const shared = own.filter((skeleton) => other.includes(skeleton)).length
          expect(shared / own.length).toBeLessThanOrEqual(0.15)
        }
      }
    }
  })

  it('leaves all words as they are when the marketer names a segment', () => {
    const renamed = retail.map((sheet, index) =>
      index === 0
        ? { ...sheet, name: { en: 'Our 5 darlings', zh: 'Our 5 darlings' }, ownName: true, hash: 'another' }
        : sheet,
    )
    const before = report(retail, language)
    const [first, ...others] = report(renamed, language)
    expect(first).toEqual({ ...before[0], handle: 'Our 5 darlings', handleFacts: [], sheet: 'another' })
    expect(others).toEqual(before.slice(1))
  })

  it('is the same for the same sheets, alone and among all', () => {
    expect(report(retail, language)).toEqual(report(structuredClone(retail), language))
    expect(retail.map((sheet) => writePersona(sheet, retail, language))).toEqual(report(retail, language))
  })

  it('shares few sentences with its next variant', () => {
    for (const sheets of [retail, telco]) {
      const variants = [0, 1].map((variant) => writePersonas(sheets, language, { variant }))
      expect(variants[0]).toEqual(report(sheets, language))
      for (const [place, persona] of (variants[0] ?? []).entries()) {
        const other = new Set(variants[1]?.[place] && sentencesOf(variants[1][place]).map(skeletonOf))
        const shared = sentencesOf(persona).filter((sentence) => other.has(skeletonOf(sentence)))
        expect(other.size).toBeGreaterThan(8)
        expect(shared.length / other.size).toBeLessThanOrEqual(0.15)
      }
    }
  })

  it('says only that the segment is too small where its sheet is empty', () => {
    const [sheet] = retail
    if (sheet === undefined) throw new Error('no sheet')
    const empty = { ...sheet, facts: [], withheld: 60 }
    const persona = writePersona(empty, [empty, ...retail.slice(1)], language)
    expect(textOf(persona.summary)).toBe(
      language === 'en'
        ? 'Too few customers to describe without exposing individuals.'
        : '客户太少，无法在不暴露个人的前提下描述。',
    )
    expect([persona.who, persona.wants, persona.risks, persona.actions]).toEqual([[], [], [], []])
  })

  it('reads as it did', async () => {
    const text = [...report(retail, language), ...report(telco, language)].map(markdownOf).join('\n')
    await expect(text).toMatchFileSnapshot(`../../golden/personas-${language}.md`)
  })
})

describe('personas of Online Retail', () => {
  it('speak of 1 order, not 1 orders', () => {
    const all = report(retail, 'en').flatMap(sentencesOf).map(textOf).join('\n')
    expect(all).toMatch(/\b1 order\b/)
    expect(all).not.toMatch(/\b1 (orders|days|items|products|customers)\b/)
  })

  it('call the segment with most of the revenue the mainstay, and only that one', () => {
    const carries = report(retail, 'en').filter((persona) => persona.summary.facts.includes('revenue.share'))
    expect(carries.map((persona) => persona.segment)).toEqual(['S1'])
  })
})
