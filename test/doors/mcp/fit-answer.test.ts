import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../src/doors/mcp/answer-of.ts'
import { answerText } from '../../../src/doors/mcp/answer-text.ts'
import { fitAnswer, mostTokens, tokensOf } from '../../../src/doors/mcp/fit-answer.ts'
import { McpAnswer } from '../../../src/doors/mcp/mcp-answer.ts'
import { figuresOf, textsIn } from './figures-of.ts'
import { resultWith } from './scripted-host.ts'

const address = 'shoal://answers/a1'
const fitted = (answer: McpAnswer, language: 'en' | 'zh' = 'en') => fitAnswer(answer, language, () => address)

describe('a result for a chat application', () => {
  it('is whole where it fits', () => {
    const answer = answerOf({ kind: 'found', result: resultWith(3) }, 'zh')
    expect(fitted(answer, 'zh')).toBe(answer)
    expect(answerText(answer, 'zh')).toBe(
      [
        '*理解为：各国销售额*',
        '销售额为1,235 英镑。',
        '| 国家 | 销售额 |\n| --- | --- |\n| Land \\| 0 | £0 |\n| Land \\| 1 | £7 |\n| Land \\| 2 | £14 |',
        '因背后客户太少而未显示：1。',
        '统计日期：2010-12-01 至 2011-12-09；截至 2011-12-10；快照 s-1',
        '由来： 将所有明细相加。\n```sql\nSELECT 1\n```',
      ].join('\n\n'),
    )
  })

  it('loses rows from the end where it does not, says how many, and where all of them are', () => {
    const answer = fitted(answerOf({ kind: 'found', result: resultWith(1000) }, 'en'))
    const shown = answer.table?.rows.length ?? 0
    expect(shown).toBeGreaterThan(100)
    expect(answer.table?.more).toBe(1000 - shown)
    const text = answerText(answer, 'en')
    expect(text).toContain(`… and ${1000 - shown} more rows.`)
    expect(text).toContain(`All of it is in the resource ${address}.`)
    expect(tokensOf(answer, 'en')).toBeLessThanOrEqual(mostTokens)
  })

  it('never takes more than 8,000 tokens, and its text and its structured part hold the same figures', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...'销售 12,3|\nab'), maxLength: 3000 }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(fc.nat(900), texts, fc.string({ maxLength: 40_000 }), (rows, sentences, sql) => {
        const found = answerOf({ kind: 'found', result: resultWith(rows) }, 'en')
        const whole: McpAnswer = {
          ...found,
          sentences: [...found.sentences, ...sentences],
          how: { sentence: 'x', sql },
        }
        const answer = fitted(whole)
        expect(McpAnswer.safeParse(answer).error).toBeUndefined()
        expect(tokensOf(answer, 'en')).toBeLessThanOrEqual(mostTokens)
        const { figures, table, ...rest } = answer
        const told = [...textsIn({ ...rest, table }), ...figures.map(({ display }) => display), String(answer.withheld)]
        const more = table === undefined || table.more === 0 ? [] : [String(table.more)]
        const text = figuresOf(answerText(answer, 'en').replaceAll('\n', ' '))
        for (const figure of figuresOf([...told, ...more].join(' ').replaceAll('\n', ' ')))
          expect(text).toContain(figure)
      }),
      { numRuns: 60 },
    )
  })
})
