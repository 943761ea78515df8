import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact, FactSheet } from '../../../src/facts/fact.ts'
import { Language } from '../../../src/language/language.ts'
import { checkSentence } from '../../../src/writing/checker/check-sentence.ts'
import type { ClaimContext } from '../../../src/writing/checker/claim-context.ts'
import { sheetsOf } from './check-cases.ts'

const sets = Object.values(sheetsOf)
const all = sets.flatMap((sheets) => sheets.flatMap((sheet) => sheet.facts.map((fact) => ({ sheets, sheet, fact }))))
const anyFact = fc.constantFrom(...all)
const anyLanguage = fc.constantFrom(...Language.options)

const finished = (
  { sheets, sheet, fact }: { sheets: FactSheet[]; sheet: FactSheet; fact: Fact },
  language: Language,
): ClaimContext => ({ language, sheet, sheets, cited: [fact.id], writing: 'finished', reader: 'marketer' })

/** A sentence that says of a figure nothing but that it is the one of the facts. */
const neutral = {
  en: (figure: string) => `The figure here is ${figure}.`,
  zh: (figure: string) => `这里的数字为 ${figure}。`,
}
/** A share or product name is not part of a neutral sentence. */
const isNamed = ({ id }: Fact): boolean => /^(?:product|suggested|country|weekday|daytime|category):/.test(id)

describe('the checker, whatever it is given,', () => {
  it('ends without an error, and its places lie in the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()),
        anyLanguage,
        anyFact,
        fc.constantFrom('slots', 'words', 'finished'),
        (text, language, of, writing) => {
          const faults = checkSentence(text, { ...finished(of, language), writing })
          for (const { start, end, found } of faults) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(found).toBe(text.slice(start, end))
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('accepts every display of every fact', () => {
    const refused = all.flatMap((of) =>
      Language.options.flatMap((language) => {
        const texts = [of.fact.display[language], of.fact.comparison?.display[language]].filter(
          (text) => text !== undefined,
        )
        return texts.flatMap((text) => {
          const faults = checkSentence(neutral[language](text), finished(of, language))
          return faults.length === 0
            ? []
            : [`${of.fact.id} ${neutral[language](text)} ${faults.map(({ code }) => code)}`]
        })
      }),
    )
    expect(refused).toEqual([])
  })

  it('refuses a display with a digit changed', () => {
    fc.assert(
      fc.property(
        anyFact.filter(({ fact }) => !isNamed(fact)),
        anyLanguage,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (of, language, place, by) => {
          const display = of.fact.display[language]
          const digits = [...display.matchAll(/\d/g)].map(({ index }) => index)
          const at = digits[place % digits.length] ?? 0
          const changed = `${display.slice(0, at)}${(Number(display[at]) + by) % 10}${display.slice(at + 1)}`
          fc.pre(!licensed(of.fact, language).some((text) => text.includes(changed)))
          const faults = checkSentence(neutral[language](changed), finished(of, language))
          expect(
            faults.map(({ code }) => code),
            changed,
          ).not.toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })

  it('refuses a digit anywhere in a sentence that may have none', () => {
    const texts = { en: 'Thank them for coming back and show what is new.', zh: '感谢客户的支持，并展示新品。' }
    fc.assert(
      fc.property(anyLanguage, fc.nat(), fc.constantFrom(...'0123456789４٣②'), (language, place, digit) => {
        const text = texts[language]
        const at = place % text.length
        const faults = checkSentence(text.slice(0, at) + digit + text.slice(at), {
          ...finished(
            { sheets: sets[0] ?? [], sheet: all[0]?.sheet as FactSheet, fact: all[0]?.fact as Fact },
            language,
          ),
          writing: 'words',
        })
        expect(faults.map(({ code }) => code)).toContain('figure')
      }),
    )
  })
})

/** All that a fact shows: a changed digit may happen to give another of its own figures. */
const licensed = ({ display, all: overall, customers, interval }: Fact, language: Language): string[] => [
  display[language],
  overall?.display[language] ?? '',
  `${customers}`,
  `${customers} customers`,
  `${Math.round((interval?.level ?? 0) * 100)}%`,
]
