import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src/writing/report/render-html.ts'
import { renderMarkdown } from '../../../src/writing/report/render-markdown.ts'
import { plainReport } from './plain-report.ts'
import { smallReport } from './small-report.ts'

const all = (page: string, pattern: RegExp): string[] => [...page.matchAll(pattern)].map((match) => match[1] ?? '')

const pages = [
  ['orders, English', renderHtml(smallReport('en'))],
  ['orders, Chinese', renderHtml(smallReport('zh'))],
  ['attributes, 2 segments', renderHtml(plainReport(2))],
  ['attributes, 12 segments with long names', renderHtml(plainReport(12, 'Very long name of a segment '.repeat(6)))],
] as const

describe.each(pages)('the page: %s', (_, page) => {
  const ids = all(page, /\sid="([^"]*)"/g)

  it('has every id once', () => expect(ids).toEqual([...new Set(ids)]))

  it('has links only to ids of its own', () => {
    const targets = [
      ...all(page, /href="#([^"]*)"/g),
      ...all(page, /aria-labelledby="([^"]*)"/g).flatMap((id) => id.split(' ')),
    ]
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    expect(all(page, /(?:href|src)="([^#][^"]*)"/g)).toEqual([])
  })

  it('has one h1 and skips no level of heading', () => {
    const levels = all(page, /<h([1-6])/g).map(Number)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('gives every table a caption and scopes, every chart a name and a description', () => {
    expect(all(page, /(<caption)/g)).toHaveLength(all(page, /(<table)/g).length)
    expect(page).not.toMatch(/<th(?![^>]*scope=)[\s>]/)
    const charts = all(page, /<svg class="chart"([^>]*)>/g)
    expect(charts.every((chart) => chart.includes('role="img"') && chart.includes('aria-labelledby'))).toBe(true)
    expect(all(page, /<svg class="(?:marker|bar)"([^>]*)>/g).every((mark) => mark.includes('aria-hidden'))).toBe(true)
  })

  it('runs no script and asks for nothing', () => {
    expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(/)
    expect(page.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`)
  })

  it('shows no number that is none', () => expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/))
})

describe('the report', () => {
  it('escapes names from the data', () => {
    const page = renderHtml(smallReport('en'))
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(page).toContain('Few &amp; &lt;odd&gt;')
  })

  it('keeps every row of a Markdown table at the width of its head', () => {
    const lines = renderMarkdown(smallReport('en')).split('\n')
    const width = (line: string): number => line.replaceAll('\\|', '').split('|').length
    lines.forEach((line, index) => {
      const before = lines[index - 1] ?? ''
      if (line.startsWith('|') && before.startsWith('|')) expect(width(line), line).toBe(width(before))
    })
  })

  it('marks a segment below the privacy threshold, and says why', () => {
    const page = renderHtml(smallReport('en'))
    expect(page).toContain('fewer than 20 customers')
    expect(page).toContain('Only 12 customers are in this segment')
    expect(page).toContain('€8.00')
  })

  it('calls a segment by one name everywhere, its own where it has one', () => {
    const report = smallReport('en')
    const segments = report.segmentation.segments.map((segment, place) =>
      place === 0 ? { ...segment, ownName: true, name: { en: 'Our darlings', zh: '我们的宝贝' } } : segment,
    )
    const text = renderMarkdown({ ...report, segmentation: { ...report.segmentation, segments } })
    expect(text).not.toContain(report.segmentation.segments[0]?.name.en)
    expect(text).toContain('## S1 Our darlings\n')
  })

  it('warns once of few customers, and draws no empty grid', () => {
    const report = smallReport('en')
    const { segmentation } = report
    const grid = segmentation.grid && { ...segmentation.grid, cells: [] }
    const segments = segmentation.segments.map((segment) => ({ ...segment, customers: 6 }))
    const text = renderMarkdown({ ...report, segmentation: { ...segmentation, customers: 18, grid, segments } })
    expect(text.match(/too few for firm conclusions/g)).toHaveLength(1)
    expect(text.match(/language model or into/g)).toHaveLength(1)
    expect(text).not.toMatch(/fullest cell|## What matters|Only 6 customers/)
  })

  it('lists as typical only what is bought more often beyond chance, and shows a code that is the name once', () => {
    const report = smallReport('en')
    const comparison = {
      relation: 'higher' as const,
      difference: 30,
      display: { en: '30 points above all customers', zh: '高 30 个百分点' },
      test: 'two proportions',
    }
    expect(renderMarkdown(report)).not.toContain('More often bought')
    const sheets = report.sheets.map((sheet) => ({
      ...sheet,
      facts: sheet.facts.map((fact) => (fact.id.startsWith('product:') ? { ...fact, comparison } : fact)),
    }))
    const [first, ...rest] = report.profiles.segments
    const gift = {
      product: '礼盒',
      name: '礼盒',
      customers: 60,
      share: 0.6,
      shareOfAll: 0.5,
      revenue: 1,
      revenueShare: 0.1,
    }
    const profiles = { ...report.profiles, segments: first ? [{ ...first, topProducts: [gift] }, ...rest] : [] }
    const text = renderMarkdown({ ...report, sheets, profiles })
    expect(text).toContain('More often bought by Loyal regulars than by others')
    expect(text).toContain('| 礼盒 | 60% |')
    expect(text).not.toContain('礼盒 · 礼盒')
  })

  it('says who wrote the texts once', () => {
    const report = smallReport('en')
    const personas = report.personas.map((persona) => ({ ...persona, writer: 'rule' }))
    expect(renderMarkdown({ ...report, personas }).match(/by rule, without a language model/g)).toHaveLength(1)
  })

  it('says that returns outweigh purchases where a share is below zero', () => {
    const report = smallReport('en')
    const segments = report.profiles.segments.map((profile, place) =>
      place === 2 ? { ...profile, revenueShare: -0.07 } : profile,
    )
    const page = renderHtml({ ...report, profiles: { ...report.profiles, segments } })
    expect(page).toContain('Returns outweigh purchases here, so that no band can show it: Few &amp; &lt;odd&gt;.')
    expect(renderHtml(report)).not.toContain('Returns outweigh')
  })

  it('speaks of no order, revenue or date where there are none', () => {
    const text = renderMarkdown(plainReport(3)).replace(/^#+ Data quality[\s\S]*/m, '')
    expect(text).not.toMatch(/revenue|RFM|last order|As-of|€/i)
    expect(text).toContain('年龄 above 20')
  })

  it('keeps the words of a fact that is not on the sheet, without a link', () => {
    expect(renderHtml(smallReport('en'))).toContain('<li>7 of revenue.</li>')
  })
})
