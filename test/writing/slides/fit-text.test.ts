import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLines, cutToFit, fitSize, textHeight } from '../../../src/writing/slides/fit-text.ts'

describe('lines of a text', () => {
  it.each([
    ['', 10, 1],
    ['客户客户客户', 3, 2],
    ['客户客户客户', 2, 3],
    ['aaa aaa aaa', 4, 2],
    ['Donaudampfschifffahrtsgesellschaft', 5, 4],
  ])('of %j at %d ems are %d', (text, width, lines) => {
    expect(countLines(text, width)).toBe(lines)
  })
})

const texts = fc.array(fc.oneof(fc.lorem(), fc.string({ unit: fc.constantFrom('客', '户', '，', 'W', 'i', ' ') })), {
  minLength: 1,
  maxLength: 6,
})
const box = fc.record({
  w: fc.double({ min: 1, max: 12, noNaN: true }),
  h: fc.double({ min: 0.4, max: 5, noNaN: true }),
})

describe('the size of a text in its box', () => {
  it('is the largest at which the text is no higher than the box', () => {
    fc.assert(
      fc.property(texts, box, (paragraphs, room) => {
        const size = fitSize(paragraphs, room, { most: 20, least: 6 })
        if (size === undefined) return textHeight(paragraphs, 6, room.w) > room.h
        return (
          textHeight(paragraphs, size, room.w) <= room.h &&
          (size === 20 || textHeight(paragraphs, size + 0.5, room.w) > room.h)
        )
      }),
    )
  })

  it('never runs over once a text is cut, and a text that fits is not cut', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), box, (text, room) => {
        const cut = cutToFit(text, room, 7)
        return cut === text
          ? textHeight([text], 7, room.w) <= room.h
          : textHeight([cut], 7, room.w) <= room.h && cut.endsWith('…')
      }),
    )
  })
})
