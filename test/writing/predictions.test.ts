import { describe, expect, it } from 'vitest'
import { conditionWords, spacedHan, yesWords } from '../../src/facts/prediction-words.ts'
import { rankCorrelation } from '../../src/numerics/rank-correlation.ts'
import { ratingPoints } from '../../src/writing/predictions/predictions-csv.ts'

describe('words of predictions', () => {
  it.each([
    [{ feature: 'attribute:tenure', low: 5 }, 'tenure above 5', 'tenure 高于 5'],
    [
      { feature: 'recency', high: 30, known: false },
      'days since the last order at most 30 (or not known)',
      '距上次下单天数不超过 30（或未知）',
    ],
    [
      { feature: 'orders_90', low: 1, high: 3 },
      'orders in the last 90 days above 1, at most 3',
      '最近 90 天的订单数高于 1、不超过 3',
    ],
    [{ feature: 'attribute:Plan', is: '' }, 'Plan is not known', 'Plan 未知'],
    [{ feature: 'attribute:Plan', isNot: [''] }, 'Plan is known', 'Plan 已知'],
    [{ feature: 'attribute:Plan', isNot: ['A', '', 'B'] }, 'Plan is not A or B', 'Plan 不是 A、B'],
    [{ feature: 'attribute:Age', known: false }, 'Age is not known', 'Age 未知'],
  ])('%j', (condition, en, zh) => {
    expect(conditionWords([condition], 'en')).toBe(en)
    expect(spacedHan(conditionWords([condition], 'zh'), 'zh')).toBe(zh)
  })
})

it('points of a credit score are 600 at odds of 50 to 1, and 20 more for twice the odds', () => {
  expect(ratingPoints(1 / 51)).toBe(600)
  expect(ratingPoints(1 / 101)).toBe(620)
  expect(ratingPoints(0.5)).toBe(487)
  expect([ratingPoints(0), ratingPoints(1)].every(Number.isFinite)).toBe(true)
})

it('rank correlation is Spearman’s, with ties at their mean rank and gaps left out', () => {
  const a = Float64Array.of(1, 2, 2, 4, 5, 9, Number.NaN, 3)
  const b = Float64Array.of(3, 1, 4, 4, 8, 7, 5, Number.NaN)
  expect(rankCorrelation(a, b)).toBeCloseTo(0.8088235294117647, 12)
  expect(rankCorrelation(a, new Float64Array(8).fill(1))).toBe(0)
})

it('the words of the template’s trades are told in the reader’s language, others as they stand', () => {
  const outcome = { kind: 'yes-no', column: 'x', is: '0' } as const
  const told = (yes: string): string[] =>
    (['en', 'zh'] as const).map((language) => yesWords({ outcome, yes }, language))
  expect([told('leave'), told('流失'), told('default'), told('违约')]).toEqual([
    ['leave', '流失'],
    ['leave', '流失'],
    ['default', '违约'],
    ['default', '违约'],
  ])
  expect(told('cancel')).toEqual(['cancel', 'cancel'])
  expect(yesWords({ outcome }, 'zh')).toBe('符合“x 为 0”')
})
