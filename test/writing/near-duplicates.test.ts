import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areNear, gramsOf, isNear, likenessOf, maskText } from '../../src/writing/near-duplicates.ts'

const near = (a: string, b: string): boolean => isNear(likenessOf(gramsOf(a), gramsOf(b)))

describe('masking', () => {
  it.each([
    ['They spent £3,220 over 9 orders.', [], 'They spent … over … orders.'],
    ['Buy Tea 1001: the blend, 12.5% off', ['Tea 1001: the blend'], 'Buy …, … off'],
    ['典型客户消费 £3,220，占 18%。', [], '典型客户消费 …，占 …。'],
    ['“Tea” and “Tea Pot”', ['Tea', 'Tea Pot'], '“…” and “…”'],
  ])('of %s leaves how it is said', (text, names, masked) => {
    expect(maskText(text, names)).toBe(masked)
  })
})

describe('two texts', () => {
  it.each([
    ['A quick way to order again, without searching.', 'A quick way to order again without any searching.', true],
    ['A quick way to order again.', 'A quick way to order again, with the past orders at hand in the account.', true],
    ['A quick way to order again.', 'Dependable stock and delivery.', false],
    ['The typical last order is … old (all customers: …).', 'They come back: … in the typical case.', false],
    ['快速复购，不必重新搜索。', '快速复购，不必再重新搜索。', true],
    ['快速复购，不必重新搜索。', '稳定的库存和配送，因为会多次下单。', false],
    ['', 'A quick way to order again.', false],
  ])('%s | %s: near is %s, either way round', (a, b, expected) => {
    expect([near(a, b), near(b, a)]).toEqual([expected, expected])
  })
})

describe('the quick comparison', () => {
  it('says what the whole one says', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 12 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, fc.constantFrom(0.4, 0.6, 0.8), (a, b, threshold) => {
        const [own, other] = [gramsOf(a), gramsOf(b)]
        expect(areNear(own, other, threshold)).toBe(isNear(likenessOf(own, other), threshold))
      }),
    )
  })
})

/** All pairs of texts that are nearly the same, earlier place first. */
const nearDuplicates = (texts: readonly string[], threshold?: number): { first: number; second: number }[] => {
  const grams = texts.map(gramsOf)
  return grams.flatMap((own, second) =>
    grams
      .slice(0, second)
      .flatMap((other, first) => (isNear(likenessOf(other, own), threshold) ? [{ first, second }] : [])),
  )
}

describe('near-duplicates of a run', () => {
  it('are pairs of places, the earlier first', () => {
    const texts = [
      'Write to them on working days: … of their orders fall into working hours.',
      'Ask how the latest order turned out, then suggest what comes next.',
      'Write to them on working days; … of their orders fall into working hours.',
      '询问对最近订单是否满意，再推荐接下来的选择。',
      '询问对最近的订单是否满意，再推荐接下来的选择。',
    ]
    expect(nearDuplicates(texts).map(({ first, second }) => [first, second])).toEqual([
      [0, 2],
      [3, 4],
    ])
  })

  it('are fewer with a higher threshold', () => {
    const texts = ['a b c d e f g h', 'a b c d e f g x', 'a b c d y z u v']
    expect([0.25, 0.6, 0.9].map((threshold) => nearDuplicates(texts, threshold).length)).toEqual([3, 1, 0])
  })
})
