import { describe, expect, it } from 'vitest'
import { compareMethods } from '../../../src/customers/recommendations/hold-out.ts'
import { methodsFor, scorerFor, tooLarge } from '../../../src/customers/recommendations/methods.ts'
import { historyOf } from '../../../src/customers/recommendations/purchases.ts'
import { type Method, Mode } from '../../../src/customers/recommendations/recommendations.ts'
import { segmentProducts } from '../../../src/customers/recommendations/segment-products.ts'
import { reasonsFor, suggest } from '../../../src/customers/recommendations/suggestions.ts'
import { fitEase } from '../../../src/numerics/ease.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { noPause, purchasesOf } from './made-up.ts'

const once = (...products: number[]) => [{ day: 1, products }]
/** Who shares products, who has one, who has one that nobody else has, who has none. */
const shop = purchasesOf([once(0, 1), once(0, 1, 2), once(0, 1, 2, 3), once(0), once(4), [], once(2, 3)])
const history = historyOf(shop)
const ease = (matrix: Parameters<typeof fitEase>[0]): Promise<Float32Array> => Promise.resolve(fitEase(matrix, 1))
const lists = async (mode: Mode, method: Method, n = 10): Promise<number[][]> =>
  (await suggest(history, mode, await scorerFor(method, history, ease), n, noPause)).products.map((list) => [...list])

describe('suggestions', () => {
  it.each(methodsFor('new'))(
    'of new products by %s are never what the customer has, and all that is left',
    async (method) => {
      const found = await lists('new', method)
      const owned = [[0, 1], [0, 1, 2], [0, 1, 2, 3], [0], [4], [], [2, 3]]
      found.forEach((list, row) => {
        expect([...list, ...owned[row]].sort()).toEqual([0, 1, 2, 3, 4])
      })
    },
  )

  it.each(methodsFor('new'))(
    'by %s to those of whom nothing is known, or whom nobody is like, are what most buy',
    async (method) => {
      const found = await lists('new', method)
      // Four have 0; three have 1 and three 2, of which the first wins; two have 3, one has 4.
      expect(found[5]).toEqual([0, 1, 2, 3, 4])
      expect(found[4]).toEqual([0, 1, 2, 3])
    },
  )

  it('start with what those alike have', async () => {
    for (const method of ['users', 'items', 'ease'] as const) expect((await lists('new', method))[0][0]).toBe(2)
  })

  it('of what was bought before are nothing else, most often bought first', async () => {
    const regular = purchasesOf([
      [
        { day: 1, products: [2, 3] },
        { day: 2, products: [3] },
      ],
      once(2),
      once(2, 1),
    ])
    const known = historyOf(regular)
    const own = await suggest(known, 'repurchase', await scorerFor('own', known, ease), 10, noPause)
    expect(own.products.map((list) => [...list])).toEqual([[3, 2], [2], [2, 1]])
    const both = await suggest(known, 'both', await scorerFor('own', known, ease), 3, noPause)
    expect([...both.products[0]]).toEqual([3, 2, 1])
  })

  it('say why: what goes best with it, how often it was bought, or that others buy it', async () => {
    const scorer = await scorerFor('users', history, ease)
    const found = await suggest(history, 'both', scorer, 5, noPause)
    const reasonOf = await reasonsFor(history, found, noPause)
    const why = (row: number, product: number) => reasonOf(row, [...found.products[row]].indexOf(product))
    expect(why(0, 0)).toEqual({ kind: 'again', orders: 1 })
    expect(why(0, 2)).toEqual({ kind: 'with', product: 1 })
    expect(why(0, 4)).toEqual({ kind: 'popular', customers: 1 })
    expect(why(5, 0)).toEqual({ kind: 'popular', customers: 4 })
  })
})

describe('the products of a segment', () => {
  it('add up over its customers, by the rates of the places', () => {
    const suggestions = {
      products: [Uint32Array.of(2, 0), Uint32Array.of(2, 1), Uint32Array.of(1), Uint32Array.of(0)],
      scores: [],
    }
    const [first, second] = segmentProducts(shop, suggestions, {
      labels: [0, 0, 1, 0],
      segments: 2,
      rateOf: (_, place) => [0.5, 0.25][place],
      isCold: (row) => row === 3,
    })
    expect(first).toEqual([
      { product: 'P2', name: 'Product 2', customers: 2, share: 1, shareOfAll: 2 / 3, expected: 1 },
      { product: 'P0', name: 'Product 0', customers: 1, share: 0.5, shareOfAll: 1 / 3, expected: 0.25 },
      { product: 'P1', name: 'Product 1', customers: 1, share: 0.5, shareOfAll: 2 / 3, expected: 0.25 },
    ])
    expect(second.map(({ product, expected }) => [product, expected])).toEqual([['P1', 0.5]])
  })
})

describe('the comparison of methods', () => {
  /** Customers of two tastes, who buy four of ten products of their kind, and then two more of them. */
  const random = seededRandom(3)
  const tastes = purchasesOf(
    Array.from({ length: 80 }, (_, place) => {
      const kind = (place % 2) * 10
      const pick = (n: number): number[] => Array.from({ length: n }, () => kind + random.integer(10))
      return [
        { day: 1, products: pick(5) },
        { day: 2, products: pick(3) },
      ]
    }),
  )

  it('finds that likeness tells more than popularity, and counts each mode apart', async () => {
    const found = await compareMethods(tastes, 3, ease, noPause)
    expect(found.customers).toBe(80)
    const [fresh, again, both] = found.comparisons
    expect([fresh.mode, again.mode, both.mode]).toEqual(Mode.options)
    expect(fresh.methods.map(({ method }) => method)).not.toContain('own')
    const rate = (method: Method): number =>
      fresh.methods.find((other) => other.method === method)?.hitRate ?? Number.NaN
    expect(Math.min(rate('users'), rate('ease'), rate('items'))).toBeGreaterThan(rate('popularity'))
    for (const { methods } of found.comparisons)
      for (const { hitRate, low, high, rates } of methods) {
        expect(low).toBeLessThanOrEqual(hitRate)
        expect(high).toBeGreaterThanOrEqual(hitRate)
        expect(rates).toEqual(rates.toSorted((a, b) => b - a))
      }
  })

  it('tells how often each place is bought apart for those with one earlier order', async () => {
    // Half have one order before the last, of nothing that comes again; half have two, and buy the same a third time.
    const mixed = purchasesOf([
      once(1),
      ...Array.from({ length: 60 }, (_, place) =>
        place % 2 === 0
          ? [...once(0), { day: 3, products: [1] }]
          : [...once(0), { day: 2, products: [0] }, { day: 3, products: [0] }],
      ),
    ])
    const { comparisons } = await compareMethods(mixed, 1, ease, noPause)
    const own = comparisons[2].methods.find(({ method }) => method === 'own')
    expect([own?.rates, own?.ratesAfterOne, own?.ratesAfterMore]).toEqual([[1 / 2], [0], [1]])
    const few = purchasesOf(Array.from({ length: 30 }, () => [...once(0), { day: 2, products: [0] }]))
    const [, , both] = (await compareMethods(few, 1, ease, noPause)).comparisons
    expect([both.methods[0].ratesAfterOne, both.methods[0].ratesAfterMore]).toEqual([[1], undefined])
  })

  it('names no winner where fewer than twenty have a second order', async () => {
    const few = purchasesOf(Array.from({ length: 19 }, () => [...once(0, 1), { day: 2, products: [0] }]))
    const { customers, comparisons } = await compareMethods(few, 3, ease, noPause)
    expect([customers, comparisons.flatMap(({ methods }) => methods)]).toEqual([19, []])
  })

  it('leaves EASE out above 8,000 products, and says so', async () => {
    const wide = purchasesOf([once(0, 1), once(8_000)])
    expect(tooLarge(historyOf(wide))).toEqual([{ method: 'ease', size: 8_001, most: 8_000 }])
    const { leftOut } = await compareMethods(wide, 3, ease, noPause)
    expect(leftOut.map(({ method }) => method)).toEqual(['ease'])
    expect(tooLarge(historyOf(purchasesOf([once(0), once(7_999)])))).toEqual([])
  })
})
