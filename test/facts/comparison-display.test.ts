import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceBetween } from '../../src/facts/comparison-display.ts'
import { type FigureUnit, formatFigure } from '../../src/facts/format.ts'

describe('the distance from all customers', () => {
  it.each<[number, number, FigureUnit, string, string]>([
    [10, 2, 'orders', '5 times the figure of all customers', '是全体客户的 5 倍'],
    [3726, 674, 'money', '5.5 times the figure of all customers', '是全体客户的 5.5 倍'],
    [369, 294, 'money', '26% higher than the figure of all customers', '比全体客户高 26%'],
    [9, 51, 'days', '82% lower than the figure of all customers', '比全体客户低 82%'],
    [1, 3000, 'money', '>99.9% lower than the figure of all customers', '比全体客户低 >99.9%'],
    [0.37, 0.2, 'share', '17 points above all customers', '比全体客户高 17 个百分点'],
    [0.11, 0.024, 'share', '8.6 points above all customers', '比全体客户高 8.6 个百分点'],
    [0.21, 0.2, 'share', '1 point above all customers', '比全体客户高 1 个百分点'],
    [56, 39, 'number', '17 above all customers', '比全体客户高 17'],
    [0, 3, 'days', '3 days below all customers', '比全体客户低 3 天'],
  ])('%d against %d %s', (value, all, unit, en, zh) => {
    expect(distanceBetween(value, all, unit, 'GBP')?.display).toEqual({ en, zh })
  })

  it('does not exist where both look the same', () => {
    expect(distanceBetween(12.2, 11.8, 'days')).toBeUndefined()
    expect(distanceBetween(0.204, 0.201, 'share')).toBeUndefined()
  })

  it('exists only with two displays that differ, and points the way they do', () => {
    const units: FigureUnit[] = ['days', 'orders', 'money', 'items', 'share', 'rate', 'number']
    const size = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x)
    fc.assert(
      fc.property(size, size, fc.constantFrom(...units), fc.constantFrom(1, 30, 4000), (a, b, unit, scale) => {
        const factor = unit === 'share' || unit === 'rate' ? 1 : scale
        const distance = distanceBetween(a * factor, b * factor, unit, 'GBP')
        if (distance === undefined) return
        expect(distance.relation).toBe(a > b ? 'higher' : 'lower')
        expect(Math.sign(distance.difference)).toBe(a > b ? 1 : -1)
        expect(formatFigure(a * factor, unit, 'en', 'GBP')).not.toBe(formatFigure(b * factor, unit, 'en', 'GBP'))
      }),
    )
  })
})
