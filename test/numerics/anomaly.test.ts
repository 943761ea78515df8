import { describe, expect, it } from 'vitest'
import { isolationScores } from '../../src/numerics/isolation-forest.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { areaUnderCurve } from '../../src/numerics/ranking.ts'
import { robustDeviations, robustDistances } from '../../src/numerics/robust-distance.ts'

/** Many alike, and twenty far off in one of four features. */
function planted() {
  const random = seededRandom(7)
  const bell = (): number => random.next() + random.next() + random.next() + random.next() - 2
  const odd = Float64Array.from({ length: 2_000 }, (_, i) => (i % 100 === 0 ? 1 : 0))
  const columns = [0, 1, 2, 3].map((j) =>
    Float64Array.from(odd, (is, i) => bell() + (is === 1 && (i / 100) % 4 === j ? 6 : 0)),
  )
  return { columns, odd }
}

describe.each([
  ['an isolation forest', (columns: Float64Array[]) => isolationScores(columns)],
  ['a robust distance', (columns: Float64Array[]) => robustDistances(columns)],
])('%s', (_name, score) => {
  it('finds what was planted', () => {
    const { columns, odd } = planted()
    expect(areaUnderCurve(score(columns), odd)).toBeGreaterThan(0.99)
  })

  it('says nothing where all are alike, or nobody is there', () => {
    const alike = score([new Float64Array(50).fill(3)])
    expect(new Set(alike).size).toBe(1)
    expect(score([]).length).toBe(0)
  })
})

describe('isolation scores', () => {
  it('depend on the seed alone, and lie in (0, 1) with the usual below .5', () => {
    const { columns } = planted()
    const scores = isolationScores(columns, { seed: 3 })
    expect(isolationScores(columns, { seed: 3 })).toEqual(scores)
    expect(scores.every((value) => value > 0 && value < 1)).toBe(true)
    expect(scores.toSorted()[1_000]).toBeLessThan(0.5)
  })
})

describe('robust deviations', () => {
  it('are those from the median in units of the median absolute deviation, whatever one value does', () => {
    const deviations = robustDeviations(Float64Array.of(1, 2, 3, 4, 1e9))
    expect([...deviations.subarray(0, 4)].map((value) => value * 1.4826022185056018)).toEqual([-2, -1, 0, 1])
  })

  it('use the middle 80 % where most values are equal, and say nothing where nearly all are', () => {
    const most = Float64Array.from({ length: 100 }, (_, i) => (i < 70 ? 0 : i - 69))
    expect(robustDeviations(most)[99]).toBeGreaterThan(1)
    expect(
      [...robustDeviations(Float64Array.from({ length: 100 }, (_, i) => (i === 0 ? 9 : 0)))].every(
        (value) => value === 0,
      ),
    ).toBe(true)
  })
})
