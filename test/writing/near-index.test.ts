import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gramsOf, isNear, likenessOf, maskText } from '../../src/writing/near-duplicates.ts'
import { NearIndex } from '../../src/writing/near-index.ts'

const words = fc.array(fc.constantFrom('they', 'want', 'a', 'quick', 'way', 'back', '再', '来', '9'), { maxLength: 7 })
const texts = fc.array(
  words.map((list) => list.join(' ')),
  { maxLength: 12 },
)

it('a text repeats what was said before exactly where comparing it with each says so', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const index = new NearIndex()
      const said: string[] = []
      return all.every((text) => {
        const near = (other: string): boolean => isNear(likenessOf(gramsOf(maskText(text)), gramsOf(maskText(other))))
        const expected = said.some(near)
        const found = index.repeats(text)
        if (!expected) {
          said.push(text)
          index.say(text)
        }
        return found === expected
      })
    }),
  )
})

it('only what is nearly the same is a repeat', () => {
  const index = new NearIndex()
  index.say('Thank you for your orders.')
  expect(['Thank you for your orders!', 'Come and look round the shop.'].map((text) => index.repeats(text))).toEqual([
    true,
    false,
  ])
})
