import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustedDifference } from '../../src/numerics/adjusted-difference.ts'
import { alwaysValidInterval } from '../../src/numerics/always-valid.ts'
import { bootstrapDifference } from '../../src/numerics/bootstrap-difference.ts'
import { capValues } from '../../src/numerics/cap-values.ts'
import { cramersV } from '../../src/numerics/cramers-v.ts'
import { cuped } from '../../src/numerics/cuped.ts'
import { mean } from '../../src/numerics/moments.ts'
import { normalQuantile } from '../../src/numerics/normal.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { ratioOfSums } from '../../src/numerics/ratio-of-sums.ts'
import { weightedMean } from '../../src/numerics/weighted-mean.ts'
import { z95 } from '../../src/numerics/z95.ts'

const amounts = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 4, maxLength: 60 })
const variance = (values: Float64Array): number => {
  const centre = mean(values) ?? 0
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
}

describe('CUPED', () => {
  it('leaves the mean as it is and never widens the spread', () => {
    fc.assert(
      fc.property(amounts, fc.integer(), (list, seed) => {
        const random = seededRandom(seed)
        const outcomes = Float64Array.from(list)
        const taken = cuped(
          outcomes,
          Float64Array.from(list, (value) => value + 500 * random.next()),
        )
        if (taken === undefined) return
        expect(mean(taken.values)).toBeCloseTo(mean(outcomes) ?? Number.NaN, 6)
        expect(variance(taken.values)).toBeLessThanOrEqual(variance(outcomes) * (1 + 1e-9) + 1e-9)
      }),
    )
  })

  it('removes all where the outcome was known before, and says nothing where nothing was', () => {
    const outcomes = Float64Array.of(1, 2, 4, 8)
    expect(
      cuped(
        outcomes,
        outcomes.map((value) => 3 * value + 1),
      ),
    ).toMatchObject({ theta: expect.closeTo(1 / 3, 12), removed: expect.closeTo(1, 12) })
    expect(cuped(outcomes, new Float64Array(4))).toBeUndefined()
  })
})

describe('the regression-adjusted difference', () => {
  it('without covariates is the difference of the means, with Welch’s error', () => {
    const outcomes = Float64Array.of(1, 3, 5, 2, 2, 8, 4)
    const found = adjustedDifference(outcomes, [1, 1, 1, 0, 0, 0, 0], [])
    expect(found?.difference).toBeCloseTo(3 - 4, 12)
    // HC2 of two groups is s²/n with divisor n − 1 in each (MacKinnon and White 1985).
    expect(found?.standardError).toBeCloseTo(Math.sqrt(4 / 3 + 8 / 4), 12)
  })

  it('says nothing where a covariate is constant or stands twice', () => {
    const [outcomes, treated] = [Float64Array.of(1, 2, 3, 4), [1, 0, 1, 0]]
    const column = Float64Array.of(1, 2, 3, 5)
    expect(adjustedDifference(outcomes, treated, [new Float64Array(4).fill(2)])).toBeUndefined()
    expect(adjustedDifference(outcomes, treated, [column, column.map((value) => 2 * value)])).toBeUndefined()
  })
})

describe('capping', () => {
  it('lowers what is above the quantile to it, keeps the rest, and leaves none out', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const capped = capValues(Float64Array.from(list), 0.9)
        if (capped === undefined) return
        expect(Array.from(capped.values)).toEqual(list.map((value) => Math.min(value, capped.at)))
        expect(capped.above).toBe(list.filter((value) => value > capped.at).length)
      }),
    )
  })

  it('looks at amounts above 0 alone: most spend nothing', () => {
    expect(capValues(Float64Array.of(...new Array(90).fill(0), 1, 2, 3, 4, 100), 0.75)?.at).toBe(4)
    expect(capValues(new Float64Array(5), 0.9)).toBeUndefined()
    // What a message costs, where nothing was ordered, is no amount above 0 either.
    expect(capValues(Float64Array.of(...new Array(90).fill(-0.02), 1, 2, 3, 4, 100), 0.75)?.at).toBe(4)
  })
})

describe('the bootstrap', () => {
  it('is of the same spread whether zeros are leapt over or drawn', () => {
    // The same amounts, once with zeros and once shifted off them: differences of means have the same spread.
    const values = Float64Array.from({ length: 400 }, (_, i) => (i % 10 === 0 ? 1 + (i % 7) : 0))
    const [leapt, drawn] = [values, values.map((value) => value + 1)].map((one) =>
      bootstrapDifference(one, one, 4000, seededRandom(3)),
    )
    const width = (interval: typeof leapt): number => (interval?.high ?? 0) - (interval?.low ?? 0)
    expect(Math.abs(width(leapt) / width(drawn) - 1)).toBeLessThan(0.06)
    expect(Math.abs(width(leapt) / (2 * z95 * Math.sqrt((2 * variance(values)) / 400)) - 1)).toBeLessThan(0.06)
  })

  it('with a seed is the same each time, and says nothing of nobody', () => {
    const values = Float64Array.of(0, 0, 3, 5)
    expect(bootstrapDifference(values, values, 50, seededRandom(1))).toEqual(
      bootstrapDifference(values, values, 50, seededRandom(1)),
    )
    expect(bootstrapDifference(values, new Float64Array(), 50, seededRandom(1))).toBeUndefined()
  })
})

describe('ratios and weights', () => {
  it('a ratio over units of one each is their mean', () => {
    const values = Float64Array.of(1, 4, 4, 7)
    expect(ratioOfSums(values, [1, 1, 1, 1])).toEqual({ mean: 4, variance: expect.closeTo(variance(values) / 4, 12) })
    expect(ratioOfSums(values, [0, 0, 0, 0])).toBeUndefined()
  })

  it('equal chances give the plain mean and its variance, whatever they are', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.01, max: 1, noNaN: true }), (list, chance) => {
        const values = Float64Array.from(list)
        const found = weightedMean(
          values,
          values.map(() => chance),
        )
        expect(found?.mean).toBeCloseTo(mean(values) ?? Number.NaN, 6)
        expect(found?.variance).toBeCloseTo(variance(values) / values.length, 4)
        expect(found?.effective).toBeCloseTo(values.length, 6)
      }),
    )
  })

  it('weights make up for who was drawn', () => {
    // Of ones half are drawn, of nines all: two stand for four.
    expect(weightedMean([1, 1, 9, 9, 9, 9], [0.5, 0.5, 1, 1, 1, 1])?.mean).toBeCloseTo(5, 12)
    expect(weightedMean([1, 2], [0.5, 0])).toBeUndefined()
  })

  it('partings that are the same have V 1, independent ones 0', () => {
    expect(cramersV([0, 0, 1, 1], [5, 5, 6, 6])).toBeCloseTo(1, 12)
    expect(cramersV([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(0, 12)
    expect(cramersV([0, 0], [0, 1])).toBeUndefined()
  })
})

describe('the interval that holds at every look', () => {
  it('is wider than that of one look at any time, and narrows as more is in', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 3, noNaN: true }), (progress) => {
        const found = alwaysValidInterval(0, 1, progress)
        expect(found?.high).toBeGreaterThan(z95)
        const later = alwaysValidInterval(0, 1 / Math.sqrt(2), 2 * progress)
        expect(later?.high).toBeLessThan(found?.high ?? 0)
      }),
    )
    expect(alwaysValidInterval(0, 1, 0)).toBeUndefined()
  })

  it('holds the true value at all of a hundred looks in at least 95 of 100 worlds, where that of one look does not', () => {
    const random = seededRandom(11)
    const looks = 100
    let [missedOften, missedAlways] = [0, 0]
    const worlds = 1000
    for (let world = 0; world < worlds; world++) {
      let sum = 0
      let [often, always] = [false, false]
      for (let look = 1; look <= looks; look++) {
        sum += normalQuantile(random.next())
        const [estimate, error] = [sum / look, 1 / Math.sqrt(look)]
        const interval = alwaysValidInterval(estimate, error, look / looks)
        often ||= Math.abs(estimate) > z95 * error
        always ||= interval === undefined || interval.low > 0 || interval.high < 0
      }
      missedOften += often ? 1 : 0
      missedAlways += always ? 1 : 0
    }
    expect(missedAlways / worlds).toBeLessThanOrEqual(0.05)
    expect(missedOften / worlds).toBeGreaterThan(0.25)
  })
})
