import { describe, expect, it } from 'vitest'
import { mergeSmallRows } from '../../../src/questions/privacy/merge-small-rows.ts'

const countries = { threshold: 20, apart: true, mayMerge: true }

describe('rows with few customers', () => {
  it.each([
    ['stand by themselves where there are none', [40, 20], { alone: [0, 1], merged: [], left: [] }],
    [
      'become one where they reach the threshold together',
      [400, 12, 9, 90],
      { alone: [0, 3], merged: [1, 2], left: [] },
    ],
    ['take the smallest other row in where they do not', [400, 5, 90], { alone: [0], merged: [1, 2], left: [] }],
    ['are left out beside a single other row', [400, 5], { alone: [0], merged: [], left: [1] }],
    ['are left out where nothing else is there', [5, 3], { alone: [], merged: [], left: [0, 1] }],
  ])('%s', (_, customers, result) => {
    expect(mergeSmallRows(customers, countries)).toEqual(result)
  })

  it('are counted as the largest of them where the same customers may be behind them', () => {
    expect(mergeSmallRows([400, 12, 9, 90], { ...countries, apart: false })).toEqual({
      alone: [0],
      merged: [1, 2, 3],
      left: [],
    })
  })

  it('are left out of months, which have no "other"', () => {
    expect(mergeSmallRows([400, 12, 90], { ...countries, mayMerge: false })).toEqual({
      alone: [0],
      merged: [],
      left: [1, 2],
    })
  })
})
