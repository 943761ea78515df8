import { describe, expect, it } from 'vitest'
import { correctTexts, corruptions } from './corrupt.ts'
import { corruptionClasses } from './corruption.ts'
import { faultsOf } from './hold.ts'

const made = corruptions(1, 80).map((one) => ({
  ...one,
  caught: faultsOf(one.text, one.language, one.source).length > 0,
}))
const shareCaught = (some: typeof made): number => some.filter(({ caught }) => caught).length / some.length

describe('the checker on made faults', () => {
  it('catches 99 % of at least two thousand', () => {
    expect(made.length).toBeGreaterThanOrEqual(2000)
    expect(shareCaught(made)).toBeGreaterThanOrEqual(0.99)
  })

  it.each(corruptionClasses)('catches 95 %% of class %s', (name) => {
    expect(shareCaught(made.filter((one) => one.class === name))).toBeGreaterThanOrEqual(0.95)
  })
})

it.each(['en', 'zh'] as const)('the checker refuses at most one in a hundred true sentences in %s', (language) => {
  const texts = correctTexts(language)
  const refused = texts.filter((source) => faultsOf(source.text, language, source).length > 0)
  expect(texts.length).toBeGreaterThanOrEqual(500)
  expect(refused.length / texts.length).toBeLessThanOrEqual(0.01)
})
