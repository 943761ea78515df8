import { describe, expect, it } from 'vitest'
import { escapeMarkdown, fencedCode } from '../../../src/writing/report/markdown-escape.ts'

describe('text in Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
    ['*star* and _line_', '\\*star\\* and \\_line\\_'],
    ['online_retail_2.csv', 'online_retail_2.csv'],
    ['[link](x)', '\\[link\\](x)'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['64.5% of revenue', '64.5% of revenue'],
    ['&lt; stays', '\\&lt; stays'],
    ['Tea & Co', 'Tea & Co'],
    ['two\nlines', 'two lines'],
    ['back\\slash', 'back\\\\slash'],
  ])('%j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped))

  it('fences code with more backticks than it holds', () =>
    expect(fencedCode('a ``` b', 'sql')).toBe('````sql\na ``` b\n````'))
})
