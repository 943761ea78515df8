import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complete } from '../../../src/doors/chat/complete.ts'

const words = ['/help', '/how', 'Revenue', 'United Kingdom', 'United States', '销售额', '销售数量', '德国']

describe('Tab', () => {
  it.each([
    ['/h', ['/help', '/how'], '/h'],
    ['rev', ['Revenue'], 'rev'],
    ['revenue in united k', ['United Kingdom'], 'united k'],
    ['revenue in the unit', ['United Kingdom', 'United States'], 'unit'],
    ['九月的销售', ['销售额', '销售数量'], '销售'],
    ['nothing like it', [], 'nothing like it'],
    ['', [], ''],
  ])('completes %j', (line, found, typed) => {
    expect(complete(line, words)).toEqual([found, typed])
  })

  it('only ever goes on from the end of the line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.constantFrom(...words), fc.nat(10), (before, word, cut) => {
        const line = `${before} ${word.slice(0, cut)}`
        const [found, typed] = complete(line, words)
        expect(line.endsWith(typed)).toBe(true)
        for (const one of found) expect(one.toLowerCase().startsWith(typed.toLowerCase())).toBe(true)
      }),
    )
  })
})
