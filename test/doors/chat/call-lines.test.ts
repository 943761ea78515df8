import { describe, expect, it } from 'vitest'
import type { Call } from '../../../src/agent/turn/turn.ts'
import { callLines } from '../../../src/doors/chat/call-lines.ts'

const both = (text: string) => ({ en: text, zh: text })

/** A ranking with so many rows, of which the first are drawn as bars. */
function ranking(rows: number, bars: number, more = 0, share = false): Call {
  const names = Array.from({ length: rows }, (_, row) => both(`P${row + 1}`))
  const figure = (row: number) => both(`${100 - row} items`)
  return {
    id: 'c1',
    tool: 'query',
    input: {},
    reading: '',
    how: {
      sentence: both(''),
      query: { measures: ['units'], dimensions: ['product'], filters: [], having: [], share: false },
      sql: '',
    },
    snapshot: '',
    rows,
    withheld: 0,
    links: [],
    table: {
      columns: ['product', 'units', ...(share ? ['share'] : [])].map((label, at) => ({
        label: both(label),
        align: at === 0 ? 'left' : 'right',
      })),
      rows: names.map((name, row) => [name, figure(row), ...(share ? [both('1%')] : [])]),
      more,
    },
    ...(bars === 0
      ? {}
      : {
          chart: {
            kind: 'bar',
            title: both('Units by product'),
            unit: 'items',
            x: { label: both('product'), values: names.slice(0, bars) },
            series: [
              {
                label: both('units'),
                points: names.slice(0, bars).map((_, row) => ({ value: 100 - row, display: figure(row) })),
              },
            ],
          },
        }),
  }
}

const look = { language: 'en' as const, columns: 60, colour: false, how: false, cuts: true }
const namesIn = (lines: readonly string[]): number => new Set(lines.flatMap((line) => line.match(/^P\d+/g) ?? [])).size

describe('the figures of an answer on a terminal', () => {
  it.each([
    [12, 12, 0, false],
    [12, 0, 0, false],
    [15, 15, 0, true],
  ])('are all there for up to fifteen rows: %i, %i of them drawn', (rows, bars, more, share) => {
    const lines = callLines(ranking(rows, bars, more, share), look)
    expect(namesIn(lines)).toBe(rows)
    expect(lines.join('\n')).not.toContain('/table')
  })

  it.each([
    [40, 20, 0, false, '… and 20 more rows: /table shows them'],
    [40, 20, 150, true, '… and 20 more rows: /table shows them'],
    [40, 0, 0, true, '… and 25 more rows: /table shows them'],
    [20, 20, 0, true, 'As a table: /table'],
  ])('say what is not shown of longer ones: %i rows, %i of them drawn, %i beyond', (rows, bars, more, share, said) => {
    const lines = callLines(ranking(rows, bars, more, share), look)
    expect(namesIn(lines)).toBe(bars === 0 ? 15 : bars)
    expect(lines.at(-1)).toBe(said)
    const all = callLines(ranking(rows, bars, more, share), look, { whole: true })
    expect(namesIn(all)).toBe(rows)
  })

  it('are asked for with --json where nobody can type on, and stay whole in a file', () => {
    expect(callLines(ranking(40, 20), look, { isAlone: true }).at(-1)).toBe('… and 20 more rows: --json holds them')
    expect(callLines(ranking(40, 20), { ...look, language: 'zh' }).at(-1)).toBe('……另有 20 行：输入 /table 查看')
    expect(namesIn(callLines(ranking(40, 20), { ...look, cuts: false }))).toBe(40)
  })
})
