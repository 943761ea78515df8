import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Feature, FeatureTable } from '../../../src/customers/features/feature.ts'
import { scaleFeatures, scalePoints, toNatural, toScaled } from '../../../src/customers/segments/scale.ts'
import { Scale } from '../../../src/customers/segments/segmentation.ts'

const feature = (id: string, skewed: boolean): Feature => ({
  id,
  unit: 'number',
  source: 'attribute',
  skewed,
  better: 'neither',
})
const tableOf = (...columns: [id: string, skewed: boolean, values: number[]][]): FeatureTable => ({
  customers: columns[0]?.[2].map((_, i) => `c${i}`) ?? [],
  features: columns.map(([id, skewed]) => feature(id, skewed)),
  columns: columns.map(([, , values]) => Float64Array.from(values)),
  filled: columns.map(() => 0),
})

describe('scaling', () => {
  it('standardises with the divisor n', () => {
    const { scales, points } = scaleFeatures(tableOf(['age', false, [1, 2, 3]]))
    expect(scales[0]).toMatchObject({ mean: 2, sd: Math.sqrt(2 / 3) })
    expect([...points]).toEqual([-1 / Math.sqrt(2 / 3), 0, 1 / Math.sqrt(2 / 3)])
  })

  it('takes the logarithm of a skewed feature, mirrored below zero', () => {
    const { scales } = scaleFeatures(tableOf(['monetary', true, [-(Math.E - 1), 0, Math.E - 1]]))
    expect(scales[0]?.mean).toBeCloseTo(0, 12)
    expect(scales[0]?.sd).toBeCloseTo(Math.sqrt(2 / 3), 12)
  })

  it('cuts both tails at a quantile of the transformed values', () => {
    const values = Array.from({ length: 101 }, (_, i) => i)
    const { scales, points } = scaleFeatures(tableOf(['x', false, values]), { winsor: 0.05 })
    expect(scales[0]).toMatchObject({ low: 5, high: 95 })
    expect(points[0]).toBe(points[5])
    expect(points[95]).toBe(points[100])
    expect(points[94]).toBeLessThan(points[95] as number)
  })

  it('leaves out a feature that is the same for all, and says so by having no scale for it', () => {
    const { scales, points } = scaleFeatures(tableOf(['same', true, [0.1, 0.1, 0.1]], ['x', false, [1, 2, 4]]))
    expect(scales.map((scale) => scale.feature.id)).toEqual(['x'])
    expect(points).toHaveLength(3)
  })

  it('lets a feature count by its weight, and holds new customers against the same scale', () => {
    const table = tableOf(['a', false, [1, 2, 3]], ['b', false, [1, 2, 3]])
    const { scales, points } = scaleFeatures(table, { weights: new Map([['a', 2]]) })
    expect(points[0]).toBeCloseTo(2 * (points[1] as number), 12)
    expect([...scalePoints(scales, table.columns)]).toEqual([...points])
    expect(toNatural(scales[0] as Scale, points[0] as number)).toBeCloseTo(1, 12)
  })

  it('leaves raw values as they are', () => {
    const { scales, points } = scaleFeatures(tableOf(['a', true, [1, 100]], ['b', false, [-3, 7]]), {
      raw: true,
      winsor: 0.4,
    })
    expect([...points]).toEqual([1, -3, 100, 7])
    expect(toNatural(scales[0] as Scale, 42)).toBe(42)
  })

  it('writes scales that can be stored and read back', () => {
    const { scales } = scaleFeatures(tableOf(['a', true, [1, 100]], ['b', false, [-3, 7]]))
    for (const scale of scales) expect(Scale.parse(JSON.parse(JSON.stringify(scale)))).toEqual(scale)
  })

  it('places new customers by the frozen scales', () => {
    const { scales, points } = scaleFeatures(tableOf(['a', true, [1, 10, 100]]))
    expect([...scalePoints(scales, [Float64Array.of(100, 1)])]).toEqual([points[2], points[0]])
  })

  it('turns coordinates back into natural units', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.boolean(), (value, skewed) => {
        const scale: Scale = { feature: feature('x', skewed), low: -1e300, high: 1e300, mean: 3, sd: 2 }
        const back = toNatural(scale, toScaled(scale, value))
        expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
      }),
    )
  })
})
