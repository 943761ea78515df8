import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Fact, FactSheet } from '../../../src/facts/fact.ts'
import { Language } from '../../../src/language/language.ts'
import { anglesFor } from '../../../src/writing/copy/angles-for.ts'
import { Copy } from '../../../src/writing/copy/copy.ts'
import { characters, copyLimits } from '../../../src/writing/copy/copy-limits.ts'
import { fitsSms } from '../../../src/writing/copy/sms-length.ts'
import { writeCopies, writeCopy } from '../../../src/writing/copy/write-copy.ts'
import { readSheet } from '../../../src/writing/personas/reading.ts'
import { roleOf } from '../../../src/writing/personas/role.ts'
import { textOf } from '../personas/persona-text.ts'

const reports: Record<string, FactSheet[]> = JSON.parse(readFileSync('fixtures/grounding/sheets.json', 'utf8'))
const sheets = Object.values(reports).flat()
const textsOf = ({ email, push, sms }: Copy): string[] => [
  email.subject,
  email.preheader,
  ...email.body.map(textOf),
  email.action,
  push.title,
  push.body,
  sms,
]
const named = (fact: Fact, name: string): Fact => ({ ...fact, label: { en: name, zh: name } })

describe.each(Language.options)('copy in %s', (language) => {
  const copies = sheets.flatMap((sheet) => writeCopies(sheet, language).map((copy) => ({ sheet, copy })))

  it('is a document, and cites facts of its sheet', () => {
    for (const { sheet, copy } of copies) {
      expect(Copy.parse(copy)).toEqual(copy)
      const known = new Set(sheet.facts.map(({ id }) => id))
      expect(copy.facts.length).toBeGreaterThan(0)
      expect([...copy.facts, ...copy.email.body.flatMap(({ facts }) => facts)].filter((id) => !known.has(id))).toEqual(
        [],
      )
    }
  })

  it('fits its channels and says how to opt out', () => {
    const limits = copyLimits[language]
    for (const { email, push, sms } of copies.map(({ copy }) => copy)) {
      expect(characters(email.subject)).toBeLessThanOrEqual(limits.subject)
      expect(characters(email.preheader)).toBeLessThanOrEqual(limits.preheader)
      expect(characters(push.title)).toBeLessThanOrEqual(limits.pushTitle)
      expect(characters(push.body)).toBeLessThanOrEqual(limits.pushBody)
      expect(fitsSms(sms)).toBe(true)
      expect(sms.endsWith(language === 'en' ? 'Reply STOP to opt out' : '回复TD退订')).toBe(true)
    }
  })

  it('names products by their facts, and shows no other figure', () => {
    for (const { sheet, copy } of copies) {
      const products = sheet.facts.filter(({ id }) => id.startsWith('product:') && copy.facts.includes(id))
      const names = products.map(({ label }) => label[language]).toSorted((a, b) => b.length - a.length)
      for (const text of textsOf(copy))
        expect(names.reduce((rest, name) => rest.replaceAll(name, ''), text)).not.toMatch(/\p{N}/u)
    }
  })

  it('leaves out a product whose name is too long for the channel', () => {
    const [sheet] = sheets
    if (sheet === undefined) throw new Error('no sheet')
    const long = 'A very long product name that no subject line could ever hold '.repeat(3).trim()
    const facts = sheet.facts.map((fact) => (fact.id.startsWith('product:') ? named(fact, long) : fact))
    const copy = writeCopy({ ...sheet, facts }, language, { angle: 'favourites', licence: ['customers'] })
    expect(
      [copy.email.subject, copy.push.title, copy.push.body, copy.sms].filter((text) => text.includes(long)),
    ).toEqual([])
  })

  it('takes nobody for a buyer of a product but where nearly all have bought it', () => {
    const [sheet] = sheets
    const product = sheet?.facts.find(({ id }) => id.startsWith('product:'))
    if (sheet === undefined || product === undefined) throw new Error('no product')
    const others = sheet.facts.filter(({ id }) => !id.startsWith('product:'))
    const restocks = (share: number): string => {
      const bought = { ...sheet, facts: [...others, { ...named(product, 'Tea Tin'), value: share }] }
      return [0, 1, 2, 3, 4, 5]
        .flatMap((variant) =>
          textsOf(writeCopy(bought, language, { angle: 'restock', licence: ['customers'] }, variant)),
        )
        .join(' ')
    }
    expect(restocks(0.79)).not.toContain('Tea Tin')
    expect(restocks(0.8)).toContain('Tea Tin')
  })

  it('is the same again, and another variant differs in every part', () => {
    for (const sheet of sheets.slice(0, 6)) {
      const [first, again, other] = [0, 0, 1].map((variant) => writeCopies(sheet, language, variant))
      expect(again).toEqual(first)
      for (const [index, copy] of (first ?? []).entries()) {
        const before = textsOf(copy)
        expect(textsOf(other?.[index] ?? copy).filter((text, part) => text === before[part])).toEqual([])
      }
    }
  })
})

describe('the angles of a segment', () => {
  const withRole = (name: string): string[][] =>
    sheets
      .map((sheet) => readSheet(sheet, 'en'))
      .filter((reading) => roleOf(reading).name === name)
      .map((reading) => anglesFor(reading).map(({ angle }) => angle))

  it('are one to three for every segment that can be described', () => {
    const counts = sheets.map((sheet) => anglesFor(readSheet(sheet, 'en')).length)
    expect(counts.filter((count) => count < 1 || count > 3)).toEqual([])
    const [sheet] = sheets
    expect(sheet && anglesFor(readSheet({ ...sheet, facts: [] }, 'en'))).toEqual([])
  })

  it('thank and restock those who return, invite those who were away, help those who sent things back', () => {
    expect(withRole('mainstay')).not.toEqual([])
    for (const angles of withRole('mainstay')) expect(angles.slice(0, 2)).toEqual(['thanks', 'restock'])
    expect(withRole('dormant')).not.toEqual([])
    for (const angles of withRole('dormant')) {
      expect(angles).toContain('invitation')
      expect(angles).not.toContain('thanks')
      expect(angles).not.toContain('restock')
    }
    expect(withRole('returner')).toEqual([['service']])
  })
})
