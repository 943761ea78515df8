import { expect, it } from 'vitest'
import { placeOfWord } from '../../../src/writing/text/says-word.ts'

it.each([
  ['Our aim is clear.', 'ai', -1],
  ['AI is here.', 'ai', 0],
  ['Ask your questions.', 'question', 9],
  ['A questionnaire.', 'question', -1],
  ['最好的店铺', '最好', 0],
  ['We are best in town.', 'best in town', 7],
  ['Nothing.', ' ', -1],
])('%j says %j at %i', (text, word, place) => {
  expect(placeOfWord(text, word)).toBe(place)
})
