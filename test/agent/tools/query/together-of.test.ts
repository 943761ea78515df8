import { describe, expect, it } from 'vitest'
import { queryAnswer } from '../../../../src/agent/tools/query/query-answer.ts'
import { chatValuesEn } from '../../../../src/language/en/chat-values.ts'
import { resultOf, row, smallCatalogue } from './small-catalogue.ts'

describe('what the rows shown come to', () => {
  it('is not said where the small ones stand beside them as “other”: two that are named would seem to be all', () => {
    const other = { ...row(['other'], 60, 14), keys: [{ value: null, label: { en: chatValuesEn.other, zh: '其他' } }] }
    const rows = [row(['United Kingdom'], 900, 81), row(['Germany'], 40, 3), row(['France'], 40, 2), other]
    const withheld = { rows: 26, because: 'few-customers' as const, threshold: 20 }
    const result = resultOf({ dimensions: ['country'] }, rows, { total: row([], 1040, 100), withheld, rowsFound: 29 })
    const said = queryAnswer(result, smallCatalogue).sentences.map(({ en }) => en.map(({ text }) => text).join(''))
    expect(said).toEqual([
      'United Kingdom comes first for revenue: £81, 81% of the total.',
      'Germany follows with £3.',
      '26 countries stand together as “other” (£14), so that no figure tells of fewer than 20 customers.',
    ])
  })
})
