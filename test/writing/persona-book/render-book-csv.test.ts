import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderBookCsv } from '../../../src/writing/persona-book/render-book-csv.ts'
import { sampleBook } from './sample-book.ts'

/** Rows of a CSV file as its cells. */
const cells = (csv: string): string[][] =>
  [...csv.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\n]*)([,\n])/g)].reduce<string[][]>(
    (rows, [, cell = '', end]) => {
      rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
      if (end === '\n') rows.push([])
      return rows
    },
    [[]],
  )

describe('the sheet of personas', () => {
  it('has a row for each segment, variant, language and angle', () => {
    const [header, ...rows] = cells(renderBookCsv([sampleBook('en'), sampleBook('zh')]))
    const of = (name: string): (string | undefined)[] =>
      rows.slice(0, -1).map((row) => row[header?.indexOf(name) ?? -1])
    expect(of('language')).toEqual(['en', 'en', 'en', 'zh', 'zh', 'zh'])
    expect(of('segment')).toEqual(['S1', 'S1', 'S2', 'S1', 'S1', 'S2'])
    expect(of('variant')).toEqual(['1', '2', '1', '1', '2', '1'])
    expect(of('subject').slice(0, 3)).toEqual(Array(3).fill('Back on the shelf'))
  })

  it('keeps a variant without texts for customers', () => {
    const book = sampleBook('en')
    for (const { segments } of book.groups)
      for (const { variants } of segments) for (const variant of variants) variant.copies = []
    const [header, ...rows] = cells(renderBookCsv([book]))
    expect(rows.slice(0, -1).map((row) => row[header?.indexOf('handle') ?? -1])).toEqual([
      'Steady stockists',
      'Shelf keepers',
      'Quiet regulars',
    ])
  })

  it('holds no cell that a spreadsheet would run as a formula, whatever a name or a text begins with', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
        const book = sampleBook('en')
        const segment = book.groups[0]?.segments[0]
        if (segment === undefined) return false
        segment.name = `${start}x${rest}`
        for (const { persona, copies } of segment.variants) {
          persona.handle = segment.name
          for (const copy of copies) copy.sms = segment.name
        }
        return cells(renderBookCsv([book]))
          .flat()
          .every((cell) => !/^[=+@\t\r-]/.test(cell))
      }),
      { numRuns: 40 },
    )
  })
})
