import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hash53, hashOrder } from '../../src/numerics/hash.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { weightedSample } from '../../src/numerics/weighted-sample.ts'

describe('seeded randomness', () => {
  it('gives the same numbers for a seed on every machine', () => {
    const random = seededRandom(42)
    expect([random.next(), random.next(), random.integer(1_000)]).toEqual([0.1974256277681482, 0.7900019698423525, 314])
  })

  it('gives other numbers for another seed, also where only the upper half differs', () => {
    expect(seededRandom(1).next()).not.toBe(seededRandom(2).next())
    expect(seededRandom(1).next()).not.toBe(seededRandom(1 + 2 ** 32).next())
  })

  it('spreads numbers evenly over [0, 1)', () => {
    const random = seededRandom(7)
    const counts = new Array<number>(10).fill(0)
    for (let i = 0; i < 100_000; i++) {
      const bin = random.integer(10)
      counts[bin] = (counts[bin] ?? 0) + 1
    }
    // Standard deviation of a count: 95. Five of them.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(475)
  })

  it('draws rows as often as their weights say, and never one of weight 0', () => {
    const drawn = weightedSample(
      Float64Array.of(1, 0, 3, ...new Array<number>(20_000).fill(0.0002)),
      4_000,
      seededRandom(1),
    )
    const count = (row: number): number => drawn.filter((other) => other === row).length
    expect(count(1)).toBe(0)
    expect(count(2) / count(0)).toBeGreaterThan(2.6)
    expect(count(2) / count(0)).toBeLessThan(3.4)
  })
})

describe('hashes of ids', () => {
  it.each([
    ['', 0, 3338908027751811],
    ['12346', 0, 3096626573259720],
    ['12346', 1, 8117472255164812],
    ['客户', 0, 3666547034274623],
  ])('never change: %s, seed %i', (id, seed, hash) => expect(hash53(id, seed)).toBe(hash))

  it('order customers alike whatever order they come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 30 }), fc.nat(), (ids, seed) => {
        const backwards = ids.toReversed()
        const picked = Array.from(hashOrder(ids, seed), (row) => ids[row])
        expect(Array.from(hashOrder(backwards, seed), (row) => backwards[row])).toEqual(picked)
      }),
    )
  })
})
