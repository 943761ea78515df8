import { describe, expect, it } from 'vitest'
import { anyOf } from '../../../../src/writing/checker/lexicon/any-of.ts'
import { inOrder } from '../../../../src/writing/checker/lexicon/in-order.ts'
import { wordsOf } from '../../../../src/writing/checker/lexicon/words-of.ts'

describe('patterns of pieces', () => {
  it('match what any of several matches, with the flags of the whole', () => {
    expect('a Cat, a dog, a cow'.match(anyOf('gi', /cat|cow/, /DOG/))).toEqual(['Cat', 'dog', 'cow'])
  })
  it('match pieces in order, where a list is a choice and a string may repeat it', () => {
    const pattern = inOrder('', /^so /, [/very /, /much /], '{0,2}', /late$/)
    expect(
      ['so late', 'so very much late', 'so very very much late', 'much late'].map((text) => pattern.test(text)),
    ).toEqual([true, true, false, false])
  })
  it('match whole words alone', () => {
    expect('cart car carts'.match(wordsOf('g', /car/, /carts/))).toEqual(['car', 'carts'])
  })
})
