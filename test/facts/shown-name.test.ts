import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readableName } from '../../src/facts/readable-name.ts'
import { shownName } from '../../src/facts/shown-name.ts'
import { valueName } from '../../src/facts/value-name.ts'

describe('a name from the data', () => {
  it.each([
    ['Red mug', 'Red mug'],
    ['  two\n lines ', 'two lines'],
    ['\u001b[2J\u001b[31mRED', '[2J [31mRED'],
    ['\u202eevil\u202c', 'evil'],
    ['Ger\u00admany', 'Germany'],
    ['👩\u200d👧', '👩\u200d👧'],
    ['\u200b\u200b', 'U+200B U+200B'],
    ['\u0001', 'U+0001'],
    ['', ''],
  ])('%j is shown as %j', (name, shown) => {
    expect(shownName(name)).toBe(shown)
  })

  it('never brings a control or a turn of direction to a reader, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        for (const shown of [shownName(name), readableName(name), ...Object.values(valueName('category', name))])
          expect(shown).not.toMatch(/\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u)
      }),
    )
  })
})
