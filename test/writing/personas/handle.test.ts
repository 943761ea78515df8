import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FactSheet } from '../../../src/facts/fact.ts'
import { Language } from '../../../src/language/language.ts'
import { handlesOf } from '../../../src/writing/personas/handle.ts'
import { manyReports } from './derived-reports.ts'

const fixed: Record<string, FactSheet[]> = JSON.parse(readFileSync('fixtures/grounding/sheets.json', 'utf8'))
const handles = (name: string, language: Language): string[] =>
  handlesOf(fixed[name] ?? [], language).map(({ text }) => text)

describe('handles', () => {
  it('tell part and trait', () => {
    expect(handles('online-retail-4', 'en')).toEqual([
      'Wide-ranging restockers',
      'Wide-ranging big-basket restockers',
      'Small-basket recent buyers',
      'Small-basket dormant buyers',
    ])
    expect(handles('online-retail-4', 'zh')).toEqual([
      '选择广的补货客',
      '选择广的大单补货客',
      '小单近期买家',
      '小单沉寂客',
    ])
  })

  it('tell columns where there are no orders', () => {
    expect(handles('telco-4', 'zh')).toEqual([
      'tenure 偏高客群',
      'MonthlyCharges 偏低客群',
      'Month-to-month 客群',
      'MonthlyCharges 偏低、TotalCharges 偏低',
    ])
  })

  it('never call anyone by age, sex or origin', () => {
    const called = ['en', 'zh'].flatMap((language) => handles('german-credit-4', Language.parse(language)))
    expect(called.join(' ')).not.toMatch(/\bage\b|sex|foreign|marital|job|employ/i)
  })

  it('are as the marketer named a segment, and nobody else gets that name', () => {
    const [first, ...others] = fixed['online-retail-4'] ?? []
    if (first === undefined) throw new Error('no sheet')
    const name = 'Small-basket recent buyers'
    const named = handlesOf([{ ...first, name: { en: name, zh: name }, ownName: true }, ...others], 'en')
    expect(named[0]).toEqual({ text: name, facts: [] })
    expect(named.map(({ text }) => text).filter((text) => text === name)).toHaveLength(1)
    expect(named[1]?.text).toBe('Wide-ranging big-basket restockers')
  })

  it('fall back to the segment’s number where nothing tells two apart', () => {
    const sheet = fixed['online-retail-4']?.[0]
    if (sheet === undefined) throw new Error('no sheet')
    const empty = ['S1', 'S2'].map((segment) => ({ ...sheet, segment, facts: [] }))
    expect(handlesOf(empty, 'en').map(({ text }) => text)).toEqual([
      'Small undisclosed group',
      'Small undisclosed group S2',
    ])
  })

  it('show the number of a segment without the key of its group', () => {
    const sheet = fixed['online-retail-4']?.[0]
    if (sheet === undefined) throw new Error('no sheet')
    const label = { en: 'Germany', zh: '德国' }
    const group = { by: 'country', value: 'Germany', key: 'country.Germany', label, customers: 90 }
    const sheets = ['S1', 'S2'].map((id) => ({ ...sheet, group, segment: `country.Germany.${id}`, facts: [] }))
    expect(handlesOf(sheets, 'zh').map(({ text }) => text)).toEqual(['未披露小群体', '未披露小群体 S2'])
  })
})

describe.each(Language.options)('over 200 handles in %s', (language) => {
  const reports = manyReports()

  it('are short, distinct in their report, and licensed by facts of their sheet', () => {
    for (const sheets of reports) {
      const all = handlesOf(sheets, language)
      expect(new Set(all.map(({ text }) => text)).size).toBe(sheets.length)
      for (const [place, { text, facts }] of all.entries()) {
        const known = new Set(sheets[place]?.facts.map(({ id }) => id))
        expect(facts.filter((id) => !known.has(id))).toEqual([])
        expect(facts.length > 0).toBe(known.size > 0)
        if (language === 'en') expect([2, 3, 4]).toContain(text.split(' ').length)
        else expect([...text].length).toBeLessThanOrEqual(40)
      }
    }
  })
})
