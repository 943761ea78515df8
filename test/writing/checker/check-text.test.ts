import { describe, expect, it } from 'vitest'
import { checkText } from '../../../src/writing/checker/check-text.ts'
import { sheetOf, sheetsOf } from '../grounding-sheets.ts'

const sheet = sheetOf('online-retail-4', 'S1')
const held = (text: string, language: 'en' | 'zh' = 'en') =>
  checkText(text, {
    language,
    sheet,
    sheets: sheetsOf('online-retail-4'),
    cited: sheet.facts.map(({ id }) => id),
    reader: 'marketer',
  }).map(({ line, sentence, faults }) => [line, sentence, [...new Set(faults.map(({ code }) => code))]])

describe('a text that a person wrote', () => {
  it('is held sentence by sentence, each with its line; marks of Markdown are none of it', () => {
    const text = '# About them\n\n- They spend **£3,220**. They ordered 12 times.\r\n1. Write to them with 20% off.\n'
    expect(held(text)).toEqual([
      [1, 'About them', []],
      [3, 'They spend £3,220.', []],
      [3, 'They ordered 12 times.', ['figure']],
      [4, 'Write to them with 20% off.', ['figure', 'offer']],
    ])
  })

  it('is held in Chinese', () => {
    expect(held('客户贡献了 66% 的销售额。全场八折。', 'zh')).toEqual([
      [1, '客户贡献了 66% 的销售额。', []],
      [1, '全场八折。', expect.arrayContaining(['offer'])],
    ])
  })

  it('may be empty', () => {
    expect(held('\n \n')).toEqual([])
  })
})
