import { describe, expect, it } from 'vitest'
import { Language } from '../../../src/language/language.ts'
import type { Persona } from '../../../src/writing/personas/persona.ts'
import { readSheet } from '../../../src/writing/personas/reading.ts'
import { roleOf } from '../../../src/writing/personas/role.ts'
import { writePersonas } from '../../../src/writing/personas/write-persona.ts'
import { manyReports } from './derived-reports.ts'
import { sentencesOf, skeletonOf } from './persona-text.ts'

const reports = manyReports()
const skeletonsOf = (persona: Persona): Set<string> => new Set(sentencesOf(persona).map(skeletonOf))

describe.each(Language.options)('over 200 personas in %s', (language) => {
  const personas = reports.flatMap((sheets) => writePersonas(sheets, language))
  // A segment too small to describe has a summary alone, and that is the same for all of them.
  const told = personas.filter(({ who }) => who.length > 0)
  const skeletons = told.map(skeletonsOf)

  it('no sentence skeleton stands in more than a tenth', () => {
    expect(told.length).toBeGreaterThanOrEqual(200)
    const counts = new Map<string, number>()
    for (const own of skeletons) for (const skeleton of own) counts.set(skeleton, (counts.get(skeleton) ?? 0) + 1)
    const frequent = [...counts].filter(([, count]) => count / told.length > 0.1)
    expect(frequent).toEqual([])
  })

  it('no two share more than half of their skeletons', () => {
    const alike = skeletons.flatMap((own, index) =>
      skeletons.slice(index + 1).flatMap((other) => {
        const shared = [...own].filter((skeleton) => other.has(skeleton))
        return shared.length > Math.min(own.size, other.size) / 2 ? [shared] : []
      }),
    )
    expect(alike).toEqual([])
  })

  it('interpretation is at most a third of a persona, and cites what it interprets', () => {
    for (const persona of told) {
      const sentences = sentencesOf(persona)
      const interpretation = sentences.filter(({ kind }) => kind === 'interpretation')
      expect(interpretation.length).toBeLessThanOrEqual(sentences.length / 3)
      expect(interpretation.filter(({ facts }) => facts.length === 0)).toEqual([])
    }
  })

  it('evidence shows a figure, and the origin tells evidence from interpretation', () => {
    for (const { parts, kind, origin } of told.flatMap(sentencesOf)) {
      const shown = parts.some((part) => typeof part !== 'string' && /\p{N}/u.test(part.text))
      if (kind === 'evidence') expect(shown).toBe(true)
      expect(origin).toBe(kind === 'evidence' ? 'code' : 'rule')
    }
  })

  it('each has something to say in every section', () => {
    expect(
      told.filter(({ wants, risks, actions }) => [wants, risks, actions].some((lines) => lines.length === 0)),
    ).toEqual([])
  })

  it('weak segments are not praised', () => {
    const praise = /\b(loyal|valued|devoted|fans?|best|excellent|favou?red)\b|忠实|忠诚|铁粉|优质|尊贵|核心客户/i
    const weak = reports.flatMap((sheets) => {
      const parts = new Map(sheets.map((sheet) => [sheet.segment, roleOf(readSheet(sheet, language)).name]))
      return writePersonas(sheets, language).filter(({ segment }) =>
        ['dormant', 'light', 'returner', 'unsure'].includes(parts.get(segment) ?? ''),
      )
    })
    expect(weak.length).toBeGreaterThan(30)
    const words = weak.flatMap((persona) => [persona.handle, ...sentencesOf(persona).map(skeletonOf)])
    expect(words.filter((text) => praise.test(text))).toEqual([])
  })
})
