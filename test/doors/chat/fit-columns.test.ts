import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { terminalWidth } from '../../../src/agent/charts/terminal-width.ts'
import { fitColumns } from '../../../src/doors/chat/fit-columns.ts'

describe('a table on a terminal', () => {
  it('is left as it is where it fits', () => {
    const rows = [
      ['country', 'revenue'],
      ['France', '£12'],
    ]
    expect(fitColumns(rows, 80)).toEqual(rows)
  })

  it('loses the end of its widest cells where it does not, figures last', () => {
    expect(fitColumns([['White Hanging Heart T-Light Holder', '£4,547']], 24)).toEqual([['White Hanging H…', '£4,547']])
  })

  it('fits any width that leaves each column eight places', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '销', '9'), maxLength: 40 })
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, fc.integer({ min: 28, max: 120 }), (cells, width) => {
        for (const row of fitColumns(cells, width)) {
          const widths = [0, 1, 2].map((at) =>
            Math.max(...fitColumns(cells, width).map((one) => terminalWidth(one[at] ?? ''))),
          )
          expect(row).toHaveLength(3)
          expect(widths.reduce((sum, one) => sum + one, 4)).toBeLessThanOrEqual(width)
        }
      }),
      { numRuns: 40 },
    )
  })
})
