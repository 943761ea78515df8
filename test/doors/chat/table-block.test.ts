import { describe, expect, it } from 'vitest'
import { terminalWidth } from '../../../src/agent/charts/terminal-width.ts'
import type { ResultTable } from '../../../src/agent/tools/tool-result.ts'
import { tableBlock } from '../../../src/doors/chat/table-block.ts'

const both = (text: string) => ({ en: text, zh: text })
const table = (columns: [string, 'left' | 'right'][], rows: string[][]): ResultTable => ({
  columns: columns.map(([label, align]) => ({ label: both(label), align })),
  rows: rows.map((row) => row.map(both)),
  more: 0,
})

describe('a table in the terminal', () => {
  it('aligns figures to the right, also beside Chinese names', () => {
    expect(
      tableBlock(
        table(
          [
            ['国家', 'left'],
            ['销售额', 'right'],
          ],
          [
            ['英国', '£12'],
            ['France', '£1,000'],
          ],
        ),
        'zh',
        {
          width: 40,
          cuts: true,
        },
      ),
    ).toEqual(['国家    销售额', '英国       £12', 'France  £1,000'])
  })

  it('makes a list of one column, whose sentences are wrapped and never cut', () => {
    expect(tableBlock(table([['why', 'left']], [['one two three four']]), 'en', { width: 12, cuts: true })).toEqual([
      'why:',
      '- one two',
      '  three four',
    ])
  })

  it('wraps words in the last column beside their part', () => {
    const lines = tableBlock(
      table(
        [
          ['part', 'left'],
          ['text', 'left'],
        ],
        [['subject', 'a few words of a message to those who were here']],
      ),
      'en',
      { width: 36, cuts: true },
    )
    expect(lines).toEqual(['part     text', 'subject  a few words of a message to', '         those who were here'])
    for (const line of lines) expect(terminalWidth(line)).toBeLessThanOrEqual(36)
  })
})
