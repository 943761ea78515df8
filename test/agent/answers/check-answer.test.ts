import { describe, expect, it } from 'vitest'
import type { CallResult } from '../../../src/agent/answers/call-result.ts'
import { checkAnswer } from '../../../src/agent/answers/check-answer.ts'
import { sampleResults } from './sample-results.ts'

const { countries, topTwo, months, changes, fell } = sampleResults
const codes = (text: string, found: CallResult, language: 'en' | 'zh', cited: string[] = []): string[] =>
  checkAnswer(text, {
    language,
    calls: [found],
    cited: found.result.facts.filter(({ id }) => cited.includes(id)),
  }).map(({ code }) => code)

describe('a model’s sentence about a result', () => {
  it.each([
    ['The United Kingdom has the highest revenue, ahead of Germany.', countries, []],
    ['Germany is ahead of France, and France has the lowest revenue.', countries, []],
    ['Germany has the highest revenue.', countries, ['rank']],
    ['Germany brings the most revenue, United Kingdom follows.', countries, ['rank']],
    ['France is ahead of Germany.', countries, ['direction']],
    ['Germany is not the lowest.', countries, ['rank']],
    ['Germany has the lowest revenue.', topTwo, ['rank']],
    ['Revenue was higher in 2011-10 than in 2011-11.', months, []],
    ['Revenue was higher in 2011-11 than in 2011-10.', months, ['direction']],
    ['The peak came in 2011-10.', months, []],
  ])('may say the places and directions that the rows bear out: %s', (text, found, faults) =>
    expect(codes(text, found, 'en')).toEqual(faults),
  )

  it.each([
    ['Revenue fell.', fell, ['r1.revenue.change'], []],
    ['Revenue rose.', fell, ['r1.revenue.change'], ['direction']],
    ['Revenue rose.', fell, [], ['direction']],
    ['Germany rose.', changes, ['r1.revenue.change'], []],
    ['Germany fell.', changes, ['r1.revenue.change'], ['direction']],
  ])('may say the changes that it cites: %s', (text, found, cited, faults) =>
    expect(codes(text, found, 'en', cited)).toEqual(faults),
  )

  it.each([
    ['United Kingdom的销售额最高，领先于Germany。', countries, []],
    ['Germany高于France。', countries, []],
    ['Germany的销售额最高。', countries, ['rank']],
    ['France高于Germany。', countries, ['direction']],
    ['2011-10的销售额最高。', months, []],
    ['2011-11的销售额最高。', months, ['rank']],
    ['Germany带来三分之一的销售额。', countries, ['figure']],
    ['Germany领先于France，说明当地需求旺盛。', countries, ['reason', 'reason']],
    ['建议关注Germany。', countries, ['reason', 'reason']],
    ['Germany的客户很忠诚。', countries, ['trait', 'reason']],
  ])('in Chinese too: %s', (text, found, faults) => expect(codes(text, found, 'zh')).toEqual(faults))

  it.each([
    ['Germany has £120.', ['figure']],
    ['Germany has twice as much as Spain.', ['figure']],
    ['Most customers live in Germany.', ['figure']],
    ['Germany leads because its customers like the products.', ['rank', 'reason']],
    ['Germany will be ahead of France.', ['reason']],
    ['You should focus on Germany.', ['reason']],
    ['Send a discount of a third to Germany.', ['figure', 'offer']],
    ['Customers in Germany are women.', ['attribute']],
    ['The figures speak for themselves.', ['empty']],
    ['As an AI language model I cannot say more about Germany.', ['echo']],
    ['Germany, see https://example.com.', ['link']],
    ['Germany is ahead of', ['incomplete']],
    ['Germany is ahead of “Fabulous Teapot Deluxe”, a product.', ['name']],
    ['Germany {f:f1}.', ['slot']],
  ])('says nothing that no result bears out: %s', (text, faults) => {
    const found = codes(text, countries, 'en')
    expect(faults.filter((fault) => !found.includes(fault))).toEqual([])
  })
})
