import { describe, expect, it } from 'vitest'
import { countryEntry, plainEntry, productEntry } from '../../../src/questions/catalogue/value-entries.ts'

describe('a value whose name would steer a terminal or turn a line around', () => {
  it.each([
    ['a category', plainEntry('\u001b[2JTea\u202e'), '[2JTea'],
    ['a country', countryEntry('Nowhere\u0007\u202eland'), 'Nowhere land'],
    ['a product', productEntry('P\u001b1', ''), 'P 1'],
  ])('is %s with a plain name in words to read and words to ask by, and keeps its key', (_, entry, shown) => {
    expect(entry.label).toEqual({ en: shown, zh: shown })
    expect(entry.value).toMatch(/\p{Cc}/u)
    expect(JSON.stringify([entry.label, entry.synonyms])).not.toMatch(/\\u|\p{Cc}|\p{Cf}/u)
  })
})
