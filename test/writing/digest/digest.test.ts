import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FactSheet } from '../../../src/facts/fact.ts'
import { digestOf } from '../../../src/writing/digest/digest.ts'
import { slotNames } from '../../../src/writing/digest/slot-names.ts'

const fixture = join(import.meta.dirname, '../../../fixtures/grounding/sheets.json')
const sheets = z.record(z.string(), z.array(FactSheet)).parse(JSON.parse(readFileSync(fixture, 'utf8')))
const all = Object.values(sheets).flat()
const textOf = (sheet: FactSheet, values: boolean) =>
  digestOf(sheet, 'en', { values }).map(({ name, text }) => `[${name}] ${text}`)

describe('what a model is shown of a sheet', () => {
  const [sheet] = sheets['online-retail-4'] ?? []
  if (sheet === undefined) throw new Error('the fixture has no such sheet')

  it('is a line for each fact that matters: its name, its figure, and what holds of it beyond noise', () => {
    expect(textOf(sheet, true).slice(0, 6)).toEqual([
      '[customers] customers: 787 customers (the lowest of the 4 segments)',
      '[customers-share] share of all customers, of all customers: 18% (the lowest of the 4 segments)',
      '[revenue-share] share of revenue, of the revenue of all customers: 66% (the highest of the 4 segments)',
      '[recency] days since the last order (median): 9 days (83% lower than the figure of all customers; the lowest of the 4 segments)',
      '[frequency] orders (median): 9 orders (4.5 times the figure of all customers; the highest of the 4 segments)',
      '[monetary] net spend (median): £3,220 (5 times the figure of all customers; the highest of the 4 segments)',
    ])
  })

  it('holds no figure where values are not to be sent', () => {
    expect(textOf(sheet, false).slice(2, 5)).toEqual([
      '[revenue-share] share of revenue, of the revenue of all customers: the highest of the 4 segments',
      '[recency] days since the last order (median): lower than all customers; the lowest of the 4 segments',
      '[frequency] orders (median): higher than all customers; the highest of the 4 segments',
    ])
    const figures = all.flatMap((one) =>
      digestOf(one, 'en', { values: false })
        .filter(({ fact }) => !fact.id.includes(':'))
        .filter(({ text }) => /\d/.test(text.replaceAll(/of the \d segments/g, ''))),
    )
    expect(figures).toEqual([])
  })

  it('gives every line a name of its own', () => {
    for (const one of all) {
      const names = digestOf(one, 'zh', { values: true }).map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

describe('a product that a model writes out', () => {
  const [sheet] = sheets['online-retail-4'] ?? []
  if (sheet === undefined) throw new Error('the fixture has no such sheet')
  const lines = digestOf(sheet, 'en', { values: true }).map((line) =>
    line.name === 'product1' ? { ...line, fact: { ...line.fact, label: { en: 'Tea', zh: 'Tea' } } } : line,
  )

  it.each([
    ['Have a look at Tea today.', 'Have a look at {p:product1} today.'],
    ['Teapots and Teas are here.', 'Teapots and Teas are here.'],
    ['试试Tea吧。', '试试{p:product1}吧。'],
  ])('becomes its slot where it stands alone: %s', (text, slotted) => {
    expect(slotNames(text, lines, 'en')).toBe(slotted)
  })
})
