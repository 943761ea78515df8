import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseExpression } from '../../../src/campaigns/audience/parse-expression.ts'
import { printExpression } from '../../../src/campaigns/audience/print-expression.ts'
import { explain, ShoalError } from '../../../src/workspace/errors.ts'
import { arbitraryExpression } from './arbitrary-expression.ts'

const faultOf = (text: string): ShoalError<'audience/syntax'> => {
  try {
    parseExpression(text)
  } catch (error) {
    if (error instanceof ShoalError && error.code === 'audience/syntax') return error as ShoalError<'audience/syntax'>
    throw error
  }
  throw new Error(`${text} was read`)
}

describe('an expression', () => {
  it('is read as it was printed', () => {
    fc.assert(
      fc.property(arbitraryExpression, (expression) => {
        expect(parseExpression(printExpression(expression))).toEqual(expression)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['segment:S1 and not tier:low', 'segment:S1 and not tier:low'],
    ['SEGMENT:S1 AND (tier:"High value" OR rfm:Champions)', 'segment:S1 and (tier:high or rfm:Champions)'],
    ['segment:S1且非tier:low', 'segment:S1 and not tier:low'],
    ['群体：S1 并且 价值层级：高价值', 'segment:S1 and tier:high'],
    ['国家=中国且客单价>100', '国家 = 中国 and 客单价 > 100'],
    ['国家 = 非洲 或 国家 = “中国 香港”', '国家 = 非洲 or 国家 = "中国 香港"'],
    [`country = 'United Kingdom'`, 'country = "United Kingdom"'],
    ['predicted:top 20%', 'predicted:top 20%'],
    ['预测：前20%', 'predicted:top 20%'],
    ['predicted>=60%', 'predicted >= 0.6'],
    ['look-alike:S1 top 500', 'look-alike:S1 top 500'],
    ['相似:S1前500', 'look-alike:S1 top 500'],
    ['recency>90且frequency>=2', 'recency > 90 and frequency >= 2'],
    ['"days since the last order" > 90', '"days since the last order" > 90'],
    ['attribute:"Monthly Charges" <= 70.5', '"attribute:Monthly Charges" <= 70.5'],
    ['bought 85123A minus bought category Tea', 'bought "85123A" minus bought category "Tea"'],
    ['all 减去 买过 "T-1"', 'all minus bought "T-1"'],
    ['all and all and all', 'all and all and all'],
    ['all and (all and all)', 'all and (all and all)'],
    ['all or all and all', 'all or all and all'],
    ['(all minus all) and all', '(all minus all) and all'],
    ['not not all', 'not not all'],
    ['((all))', 'all'],
  ])('%s is %s', (text, printed) => {
    expect(printExpression(parseExpression(text))).toBe(printed)
  })

  it.each([
    ['', 1, '', ['term']],
    ['segment:S1 nad tier:low', 12, 'nad', ['join', 'end']],
    ['segment:S1 and', 15, '', ['term']],
    ['segment:', 9, '', ['segment']],
    ['tier:gold', 6, 'gold', ['tier']],
    ['(all', 5, '', ['join', 'closing-parenthesis']],
    ['all)', 4, ')', ['join', 'end']],
    ['country = "Ger', 11, '"', ['closing-quote']],
    ['all minus all and all', 15, 'and', ['parentheses']],
    ['all or all minus all', 12, 'minus', ['parentheses']],
    ['predicted:best 20%', 11, 'best', ['top']],
    ['predicted:top 0%', 15, '0%', ['share-or-count']],
    ['predicted:top 120%', 15, '120%', ['share-or-count']],
    ['look-alike:S1 top 2.5', 19, '2.5', ['share-or-count']],
    ['recency 90', 9, '90', ['comparison']],
    ['orders > and', 10, 'and', ['value']],
    ['colour:red', 1, 'colour', ['prefix']],
    ['bought', 7, '', ['product']],
    ['客户 ? 3', 4, '?', ['term']],
  ])('%s is refused at %i with what would be right', (text, at, found, wanted) => {
    expect(faultOf(text).data).toEqual({ expression: text, at, found, wanted })
  })

  it('of whatever letters is read or refused at a place within it', () => {
    const pieces = [
      'segment:',
      'S1',
      ' and ',
      ' minus ',
      'not ',
      '(',
      ')',
      '且',
      '前',
      '20%',
      '"',
      '\\',
      '>=',
      ' 7',
      'bought ',
    ]
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        try {
          const printed = printExpression(parseExpression(text))
          expect(printExpression(parseExpression(printed))).toBe(printed)
        } catch (error) {
          if (!(error instanceof ShoalError) || error.code !== 'audience/syntax') throw error
          const { at } = error.data as ShoalError<'audience/syntax'>['data']
          expect(at).toBeGreaterThan(0)
          expect(at).toBeLessThanOrEqual([...text].length + 1)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('that nests without end is refused, and fills no stack', () => {
    expect(faultOf(`${'('.repeat(20_000)}all`).data.wanted).toEqual(['fewer-parentheses'])
    expect(faultOf(`${'not '.repeat(20_000)}all`).data.wanted).toEqual(['fewer-parentheses'])
  })

  it('says in both languages where it is wrong and what would be right', () => {
    const fault = faultOf('segment:S1 nad tier:low')
    expect(explain(fault, 'en')).toEqual({
      problem: 'The audience cannot be read at character 12, at “nad”: segment:S1 nad tier:low',
      remedy:
        'Here should be and, or, or minus, or the end. Names with spaces want quotes; docs/audience.md shows all.',
    })
    expect(explain(fault, 'zh').problem).toBe('无法理解这个受众，第 12 个字符“nad”处出错：segment:S1 nad tier:low')
  })
})
