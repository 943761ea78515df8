import { expect, it } from 'vitest'
import { wordGrams } from '../../../scripts/headlines/learner/word-grams.ts'

it('takes words and pairs once each, and the borders of sentences as words', () => {
  expect(wordGrams('See her. See her face!')).toEqual([
    '< see',
    'see',
    'see her',
    'her',
    'her >',
    'her face',
    'face',
    'face >',
  ])
})

it.each([
  ['Don’t go', ["< don't", "don't", "don't go", 'go']],
  ['7 of 100', ['< 0', '0', '0 of', 'of', 'of 0']],
  ['... wait', ['< wait', 'wait']],
  ['', []],
])('reads %s', (text, grams) => {
  expect(wordGrams(text)).toEqual(grams)
})
