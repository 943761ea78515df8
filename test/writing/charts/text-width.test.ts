import { describe, expect, it } from 'vitest'
import { fitText, textWidth } from '../../../src/writing/charts/text-width.ts'

describe('the width of a text', () => {
  it('is larger for Chinese than for Latin', () => expect(textWidth('客户', 10)).toBeGreaterThan(textWidth('ab', 10)))

  it.each([
    ['short', 100, 'short'],
    ['a very long name of a segment', 60, 'a very l…'],
    ['非常长的分群名称', 50, '非常长的…'],
  ])('is cut to fit: %s', (text, width, fitted) => expect(fitText(text, 10, width)).toBe(fitted))
})
