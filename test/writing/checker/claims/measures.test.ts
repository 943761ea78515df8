import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/language/language.ts'
import { checkSentence } from '../../../../src/writing/checker/check-sentence.ts'
import { contextOf } from '../check-cases.ts'

const measures = [
  { name: 'average order value', fact: 'average_order_value.median' },
  { name: '客单价', fact: 'average_order_value.median' },
  { name: 'items per order', fact: 'items_per_order.median' },
  { name: 'monetary', fact: 'monetary.median' },
  { name: 'return rate', fact: 'return_rate.mean' },
  { name: 'days since the last order', fact: 'recency.median' },
]
const codesOf = (text: string, language: Language = 'en'): string[] => {
  const context = contextOf(['retail-4 S4', 'recency.median|average_order_value.median', text, ''], language, {
    writing: 'words',
    measures,
  })
  return checkSentence(text, context).map(({ code }) => code)
}

describe('names of measures', () => {
  it.each([
    'The average order value says little about what they want.',
    'These customers want plain words, so that the average order value can be looked at later.',
    'They value plain words because their average order value says little.',
    'The average order value and items per order vary among these customers.',
  ])('tell of customers: %s', (text) => {
    expect(codesOf(text)).toEqual([])
  })

  it.each([
    'These customers want to win back, so that they can enjoy a good monetary value.',
    'These customers want a good average order value.',
    'Invite them, so that they can enjoy the convenience of a good items per order.',
    'The shop can offer them days since the last order that suit them.',
  ])('are nothing that anybody wants or is given: %s', (text) => {
    expect(codesOf(text)).toContain('trait')
  })

  it.each([
    'Their average order value is low, so small additions may suit them.',
    'With a low average order value, small additions may suit them.',
    'The average order value and items per order are low among these customers.',
  ])('lie as their facts have it: %s', (text) => {
    expect(codesOf(text)).toEqual([])
  })

  it.each([
    'Their average order value is high, so a personal word fits.',
    'With a high average order value, these customers may like a personal word.',
    'Their average order value is not low, so a personal word fits.',
    'Their return rate is lower than that of all customers.',
    'The days since the last order and the average order value are high.',
    'Their average order value is similar to that of all customers.',
  ])('lie no other way, whichever facts are cited: %s', (text) => {
    expect(codesOf(text)).toContain('direction')
  })

  it('lie as their facts have it in Chinese too', () => {
    expect(codesOf('他们的客单价较低，适合搭配小件商品。', 'zh')).toEqual([])
    expect(codesOf('他们的客单价较高，适合写得亲切。', 'zh')).toContain('direction')
  })
})
