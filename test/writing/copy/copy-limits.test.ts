import fc from 'fast-check'
import { expect, it } from 'vitest'
import { characters } from '../../../src/writing/copy/copy-limits.ts'

it.each([
  ['A note from us', 14],
  ['给您的一封信', 6],
  ['👨‍👩‍👧 𠮷', 3],
  ['e\u0301te\u0301', 3],
  ['が\u3099', 1],
])('%s has %i characters', (text, count) => {
  expect(characters(text)).toBe(count)
})

it('counts as a reader does, whatever the text', () => {
  const segmenter = new Intl.Segmenter()
  const some = fc.string({ unit: 'binary', maxLength: 30 })
  const usual = fc.string({
    unit: fc.constantFrom(...'aé’…—“”客户，。！～１\u3099\u0301\u200d\u00ad\r\n'),
    maxLength: 30,
  })
  fc.assert(
    fc.property(fc.oneof(some, usual), (text) => {
      expect(characters(text)).toBe([...segmenter.segment(text)].length)
    }),
  )
})
