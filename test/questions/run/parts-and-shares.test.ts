import fc from 'fast-check'
import { expect, it } from 'vitest'
import { askedShop } from './asked-shop.ts'

const shop = askedShop()

const dimension = fc.constantFrom('country', 'product', 'category', 'month', 'weekday', 'segment', 'rfm-cell', 'cohort')
const additive = fc.constantFrom('revenue', 'gross-revenue', 'returned-revenue', 'units', 'returned-units', 'margin')
const from = fc.integer({ min: 1, max: 11 }).map((month) => `2025-${String(month).padStart(2, '0')}-01`)
const time = fc.option(
  from.map((day) => ({ kind: 'between', from: day, to: '2025-12-28' })),
  { nil: undefined },
)
const filters = fc.subarray([
  { dimension: 'country', op: 'is', values: ['Germany', 'France'] },
  { dimension: 'product', op: 'is-not', values: ['P1'] },
])

it('adds parts of a sum up to the total, whatever they are parted by', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(dimension, { minLength: 1, maxLength: 2 }),
      additive,
      time,
      filters,
      async (dimensions, measure, days, limited) => {
        const { total, rows } = await shop().ask({
          measures: [measure],
          dimensions,
          filters: limited,
          ...(days && { time: days }),
        })
        const sum = rows.reduce((added, { cells }) => added + (cells[0]?.value ?? 0), 0)
        expect(sum).toBeCloseTo(total?.cells[0]?.value ?? Number.NaN, 4)
      },
    ),
    { numRuns: 40 },
  ))

it('gives shares that add up to one', () =>
  fc.assert(
    fc.asyncProperty(
      dimension,
      fc.constantFrom('revenue', 'units', 'gross-revenue'),
      time,
      async (by, measure, days) => {
        const { rows } = await shop().ask({
          measures: [measure],
          dimensions: [by],
          share: true,
          ...(days && { time: days }),
        })
        expect(rows.reduce((sum, { cells }) => sum + (cells[0]?.value ?? 0), 0)).toBeCloseTo(1, 9)
      },
    ),
    { numRuns: 25 },
  ))

it('gives the share of a figure under filters in the figure without them', async () => {
  const { ask } = shop()
  const filtered = { filters: [{ dimension: 'country', op: 'is', values: ['Germany'] }] }
  const [part, whole, share] = await Promise.all([
    ask({ measures: ['revenue'], ...filtered }),
    ask({ measures: ['revenue'] }),
    ask({ measures: ['revenue'], ...filtered, share: true }),
  ])
  const value = (result: typeof part): number => result.rows[0]?.cells[0]?.value ?? Number.NaN
  expect(value(share)).toBeCloseTo(value(part) / value(whole), 12)
  expect(share.measures[0]?.unit).toBe('share')
})
