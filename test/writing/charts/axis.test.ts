import { describe, expect, it } from 'vitest'
import { type AxisChoice, axisOf } from '../../../src/writing/charts/axis.ts'

const choice = (more: Partial<AxisChoice>): AxisChoice => ({
  title: 'x',
  log: true,
  days: false,
  whole: false,
  label: String,
  ...more,
})

describe('an axis', () => {
  it('marks powers of ten where money grows by multiples', () =>
    expect(axisOf([3, 50, 900, 80_000], choice({}), 0, 300, 60).ticks).toEqual([10, 100, 1000, 10_000]))

  it('marks weeks, months and a year where days do', () =>
    expect(axisOf([1, 20, 373], choice({ days: true }), 0, 380, 46).ticks).toEqual([1, 7, 30, 90, 180, 365]))

  it('keeps values below zero on the edge, and says so', () => {
    const values = [-4000, ...Array.from({ length: 999 }, (_, index) => index + 1)]
    const axis = axisOf(values, choice({}), 0, 100, 20)
    expect(axis.at(-4000)).toBe(0)
    expect(axis.clipped).toBe(true)
  })

  it('has no tick between two orders', () =>
    expect(axisOf([1, 2, 3], choice({ log: false, whole: true }), 0, 500, 20).ticks).toEqual([1, 2, 3]))

  it.each([[[]], [[5]], [[5, 5, 5]], [[Number.NaN, 2]]])('holds for %j', (values) => {
    const axis = axisOf(values, choice({}), 0, 100, 20)
    expect(Number.isFinite(axis.at(5))).toBe(true)
  })
})
