import fc from 'fast-check'
import { expect, it } from 'vitest'
import { streamedItems } from '../../../src/agent/answers/streamed-items.ts'

it('gives each object of the list as soon as it is whole', () => {
  const take = streamedItems()
  expect(take('{"sentences": [{"text": "a }')).toEqual([])
  expect(take(' b"')).toEqual([])
  expect(take('}, {"text"')).toEqual([{ text: 'a } b' }])
  expect(take(': "c\\"]"}]}')).toEqual([{ text: 'c"]' }])
})

it('gives nothing of what is no JSON', () => expect(streamedItems()('Sure! Here is [{oops}] and more')).toEqual([]))

it('gives the same objects however the text is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: fc.string() }), { maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      (items, size) => {
        const text = JSON.stringify({ sentences: items })
        const take = streamedItems()
        const found: unknown[] = []
        for (let at = 0; at < text.length; at += size) found.push(...take(text.slice(at, at + size)))
        expect(found).toEqual(items)
      },
    ),
  )
})
