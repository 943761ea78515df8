import { describe, expect, it } from 'vitest'
import { type Choice, chooseK } from '../../../src/customers/segments/choose-k.ts'
import { scaleFeatures } from '../../../src/customers/segments/scale.ts'
import { judge, usualLimits } from '../../../src/customers/segments/verdict.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { onlineRetail } from './online-retail.ts'

const customersOf = (points: number[], dimensions: number) => ({
  ids: Array.from({ length: points.length / dimensions }, (_, i) => `c${i}`),
  points: Float64Array.from(points),
  dimensions,
})
const verdicts = ({ candidates }: Choice) => candidates.map(({ k, verdict }) => `${k} ${verdict}`)

/** A candidate without a fault, but for what is given. */
const candidate = (k: number, given: Partial<typeof faultless>) => ({ ...faultless, k, ...given })
const faultless = { inertia: 1, silhouette: 0.3, stability: 0.9, smallest: 0.1, largest: 0.4 }

describe('the verdict on numbers of segments', () => {
  it.each([
    ['the best silhouette wins', [{ silhouette: 0.4 }, { silhouette: 0.3 }], ['chosen', 'beaten']],
    ['of near ties the most segments win', [{ silhouette: 0.34 }, { silhouette: 0.335 }], ['beaten', 'chosen']],
    ['a giant never wins over a segmentation', [{ silhouette: 0.9, largest: 0.95 }, {}], ['one-giant', 'chosen']],
    ['nor a tiny segment', [{ silhouette: 0.9, smallest: 0.01 }, {}], ['too-small', 'chosen']],
    ['nor clusters of chance', [{ silhouette: 0.9, stability: 0.5 }, {}], ['unstable', 'chosen']],
    ['of faults the mildest wins', [{ largest: 0.95 }, { stability: 0.5 }], ['one-giant', 'chosen']],
    ['among equals in fault the most stable', [{ stability: 0.6 }, { stability: 0.5 }], ['chosen', 'unstable']],
  ])('%s', (_, given, expected) => {
    const tried = given.map((part, i) => candidate(i + 3, part))
    expect(judge(tried, 10_000, usualLimits).map(({ verdict }) => verdict)).toEqual(expected)
  })

  it('asks for 30 customers in the smallest segment, or a tenth where there are under 300', () => {
    const verdictAt = (customers: number, smallest: number) =>
      judge([candidate(3, { smallest }), candidate(4, { silhouette: 0.1 })], customers, usualLimits)[0]?.verdict
    expect(verdictAt(500, 29 / 500)).toBe('too-small')
    expect(verdictAt(500, 30 / 500)).toBe('chosen')
    expect(verdictAt(50, 0.09)).toBe('too-small')
    expect(verdictAt(50, 0.1)).toBe('chosen')
  })
})

describe('choosing the number of segments', () => {
  it('finds four in Online Retail, whatever the seed, and says of each other number why not', async () => {
    const { customers, ...table } = await onlineRetail()
    const { points } = scaleFeatures({ customers, ...table })
    const choices = [1, 2, 3, 4].map((seed) => chooseK({ ids: customers, points, dimensions: 3 }, { seed }))
    expect(choices.map(({ k }) => k)).toEqual([4, 4, 4, 4])
    const [first] = choices
    expect(first?.candidates.map(({ k }) => k)).toEqual([3, 4, 5, 6, 7, 8])
    expect(first?.candidates[0]?.verdict).toBe('beaten')
    expect(first?.silhouette).toBeCloseTo(0.3355, 2)
    // scikit-learn 1.9.1 with full bootstraps and ten starts: 0.935 and 0.873.
    expect(Math.abs((first?.candidates[0]?.stability ?? 0) - 0.935)).toBeLessThan(0.06)
    expect(Math.abs((first?.candidates[1]?.stability ?? 0) - 0.873)).toBeLessThan(0.08)
  })

  it('sees one giant segment in raw money, at every number', async () => {
    const table = await onlineRetail()
    const { points } = scaleFeatures(table, { raw: true })
    const choice = chooseK({ ids: table.customers, points, dimensions: 3 }, { seed: 1 })
    expect(choice.candidates.filter(({ largest }) => largest > 0.8).length).toBeGreaterThanOrEqual(4)
    expect(choice.candidates[1]?.verdict).toBe('one-giant')
  })

  it('finds five clouds of five, and gives the same answer twice', () => {
    const random = seededRandom(5)
    const points = Array.from({ length: 1_000 }, (_, i) => [
      (i % 5) * 4 + random.next(),
      ((i * 3) % 5) * 4 + random.next(),
    ])
    const customers = customersOf(points.flat(), 2)
    const choice = chooseK(customers, { seed: 3 })
    expect(choice.k).toBe(5)
    expect(chooseK(customers, { seed: 3 })).toEqual(choice)
  })

  it('tries only the number asked for', () => {
    const choice = chooseK(customersOf([1, 2, 3, 10, 11, 12], 1), { seed: 1, k: 2 })
    expect(verdicts(choice)).toEqual(['2 asked'])
    expect([...choice.clustering.labels].map((label) => label === choice.clustering.labels[0])).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('starts from given centres, as many as there are', () => {
    const choice = chooseK(customersOf([1, 2, 3, 10, 11, 12], 1), { seed: 1, centres: Float64Array.of(12, 1) })
    expect([...choice.clustering.centres]).toEqual([11, 2])
  })

  it.each([
    [3, [2]],
    [14, [2]],
    [15, [3]],
    [40, [3, 4, 5, 6, 7, 8]],
  ])('of %i customers tries %j', (customers, expected) => {
    const choice = chooseK(
      customersOf(
        Array.from({ length: customers }, (_, i) => i * i),
        1,
      ),
      { seed: 1 },
    )
    expect(choice.candidates.map(({ k }) => k)).toEqual(expected)
  })

  it.each([
    ['customers/too-few', { customers: 2, needed: 3 }, [1, 2], undefined],
    ['customers/all-equal', { customers: 4 }, [7, 7, 7, 7], undefined],
    ['segments/k-too-large', { k: 3, distinct: 2 }, [1, 1, 2, 2], 3],
  ])('refuses with %s', (code, data, points, k) => {
    expect(() => chooseK(customersOf(points, 1), { seed: 1, k })).toThrow(expect.objectContaining({ code, data }))
  })
})
