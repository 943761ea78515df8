import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustedRandIndex } from '../../src/numerics/adjusted-rand-index.ts'
import { condense } from '../../src/numerics/condense.ts'
import { kMeans } from '../../src/numerics/k-means.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { silhouettes } from '../../src/numerics/silhouette.ts'
import { stability } from '../../src/numerics/stability.ts'

/** The silhouette as its definition reads, one distance at a time. */
function slowSilhouette(points: Float64Array, d: number, labels: Uint8Array): number {
  const n = labels.length
  const distance = (a: number, b: number): number =>
    Math.hypot(...Array.from({ length: d }, (_, j) => (points[a * d + j] as number) - (points[b * d + j] as number)))
  const clusters = [...new Set(labels)]
  const values = Array.from({ length: n }, (_, i) => {
    const meanTo = (cluster: number): number => {
      const others = [...labels.keys()].filter((j) => j !== i && labels[j] === cluster)
      return others.reduce((sum, j) => sum + distance(i, j), 0) / others.length
    }
    const a = meanTo(labels[i] as number)
    if (Number.isNaN(a)) return 0
    const b = Math.min(...clusters.filter((cluster) => cluster !== labels[i]).map(meanTo))
    return Math.max(a, b) === 0 ? 0 : (b - a) / Math.max(a, b)
  })
  return values.reduce((sum, value) => sum + value, 0) / n
}

const labelled = fc
  .record({ d: fc.constantFrom(1, 2, 3, 4), n: fc.integer({ min: 4, max: 40 }), seed: fc.nat() })
  .map(({ d, n, seed }) => {
    const random = seededRandom(seed)
    return {
      d,
      points: Float64Array.from({ length: n * d }, () => random.integer(6)),
      two: Uint8Array.from({ length: n }, (_, i) => (i < 2 ? i : random.integer(2))),
      three: Uint8Array.from({ length: n }, (_, i) => (i < 3 ? i * 40 : random.integer(3) * 40)),
    }
  })

describe('the silhouette', () => {
  it('of several labelings at once is that of the definition, within [−1, 1]', () => {
    fc.assert(
      fc.property(labelled, ({ d, points, two, three }) => {
        const found = silhouettes(points, d, [two, three])
        expect(found[0]).toBeCloseTo(slowSilhouette(points, d, two), 10)
        expect(found[1]).toBeCloseTo(slowSilhouette(points, d, three), 10)
        for (const value of found) expect(Math.abs(value as number)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is undefined for a single cluster', () => {
    expect(silhouettes(Float64Array.of(1, 2, 3), 1, [Uint8Array.of(4, 4, 4)])).toEqual([undefined])
  })
})

describe('the adjusted Rand index', () => {
  // scikit-learn 1.9.1: adjusted_rand_score.
  it.each([
    [[0, 0, 1, 1], [0, 0, 1, 2], 0.5714285714285714],
    [[0, 0, 1, 1], [0, 1, 0, 1], -0.5],
    [[0, 0, 0, 0], [0, 1, 2, 3], 0],
    [[0, 1, 2, 2, 1], [1, 1, 0, 0, 2], 0.375],
  ])('of %j and %j is %f', (a, b, expected) => {
    expect(adjustedRandIndex(Uint8Array.from(a), Uint8Array.from(b))).toBeCloseTo(expected, 14)
  })

  it('is symmetric, and 1 whatever the clusters are called', () => {
    fc.assert(
      fc.property(labelled, ({ two, three }) => {
        expect(adjustedRandIndex(two, three)).toBeCloseTo(adjustedRandIndex(three, two) as number, 12)
        expect(
          adjustedRandIndex(
            three,
            three.map((label) => 200 - label),
          ),
        ).toBe(1)
      }),
    )
  })

  it('is undefined without rows', () => {
    expect(adjustedRandIndex(new Uint8Array(), new Uint8Array())).toBeUndefined()
  })
})

describe('stability', () => {
  const random = seededRandom(11)
  const noise = (): number => random.next() + random.next() - 1
  const measure = (points: Float64Array, k: number): number | undefined =>
    stability(condense(points, 2, 500), points, kMeans(points, 2, k).labels, k, seededRandom(1))

  it('is near 1 for three clouds far apart, in their number', () => {
    const points = Float64Array.from({ length: 1_200 }, (_, i) => (Math.floor(i / 2) % 3) * 5 + noise())
    expect(measure(points, 3)).toBeGreaterThan(0.99)
  })

  it('is low where one cloud is cut into six', () => {
    expect(measure(Float64Array.from({ length: 1_200 }, noise), 6)).toBeLessThan(0.75)
  })
})
