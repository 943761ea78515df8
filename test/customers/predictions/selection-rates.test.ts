import { expect, it } from 'vitest'
import { selectionRates } from '../../../src/customers/predictions/selection-rates.ts'

const rates = (values: Float64Array | string[], selected: number[], outcomes: number[], least = 1) =>
  selectionRates(
    [{ source: 'attribute:sex', values }],
    Uint8Array.from(selected),
    Float64Array.from(outcomes),
    least,
  )[0]

it('are the shares of a group who are selected, and who had the outcome; what is not known is a group too', () => {
  expect(rates(['f', 'm', 'f', '', 'm', 'f'], [1, 0, 0, 1, 1, 0], [1, 0, 1, 0, 0, 0])).toEqual({
    column: 'sex',
    groups: [
      { group: '', customers: 1, selected: 1, observed: 0 },
      { group: 'f', customers: 3, selected: 1 / 3, observed: 2 / 3 },
      { group: 'm', customers: 2, selected: 0.5, observed: 0 },
    ],
  })
})

it('leave groups of too few customers out', () => {
  const found = rates(['f', 'm', 'f', 'm', 'x'], [1, 0, 0, 1, 1], [1, 0, 1, 0, 1], 2)
  expect(found?.groups.map(({ group }) => group)).toEqual(['f', 'm'])
})

it('of a number with few values are by value, of others by four bands in their order', () => {
  const few = rates(Float64Array.of(0, 1, 1, Number.NaN), [1, 1, 0, 1], [0, 0, 1, 1])
  expect(few?.groups.map(({ group, customers }) => [group, customers])).toEqual([
    ['', 1],
    ['0', 1],
    ['1', 2],
  ])
  const ages = Float64Array.from({ length: 101 }, (_, i) => i)
  const ones = Array.from({ length: 101 }, () => 1)
  expect(rates(ages, ones, ones)?.groups.map(({ group, customers }) => [group, customers])).toEqual([
    ['≤ 25', 26],
    ['25 – 50', 25],
    ['50 – 75', 25],
    ['> 75', 25],
  ])
})
