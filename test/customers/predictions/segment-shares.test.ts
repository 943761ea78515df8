import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { predictTable } from '../../../src/customers/predictions/predict-table.ts'
import type { Predicted } from '../../../src/customers/predictions/predicted.ts'
import { segmentShares } from '../../../src/customers/predictions/segment-shares.ts'
import type { WindowTable } from '../../../src/customers/predictions/window-features.ts'
import type { Segmentation } from '../../../src/customers/segments/segmentation.ts'
import { type Imported, segmentsOf, snapshotOfText } from '../snapshot-of.ts'
import { churn, request, telcoText } from './telco-snapshot.ts'

let imported: Imported
let predicted: Predicted
let segmentation: Segmentation

beforeAll(async () => {
  imported = await snapshotOfText(telcoText(2_000), { table: 'customers' })
  segmentation = (await segmentsOf(imported, { features: ['attribute:tenure', 'attribute:MonthlyCharges'], k: 3 }))
    .segmentation
  predicted = await predictTable(imported.engine, imported.snapshot, imported.folder, request(churn))
}, 60_000)
afterAll(() => imported.close())

const sharesOf = (of: Predicted, by = segmentation) =>
  segmentShares(imported.engine, imported.snapshot, imported.folder, by, of, 20)

describe('the expected shares of segments', () => {
  it('add up to that of all customers, and so does what came in the test', async () => {
    const found = await sharesOf(predicted)
    const shares = found?.shares ?? []
    expect(shares).toHaveLength(3)
    const sum = (value: (of: (typeof shares)[number]) => number): number =>
      shares.reduce((all, of) => all + value(of), 0)
    expect(sum((of) => of.customers)).toBe(2_000)
    expect(sum((of) => of.mean * of.customers)).toBeCloseTo((found?.all.mean ?? 0) * 2_000, 6)
    const left = predicted.foretold.held.outcomes.reduce((a, b) => a + b, 0)
    expect(sum((of) => (of.held?.observed ?? 0) * (of.held?.customers ?? 0))).toBeCloseTo(left, 6)
    for (const { mean, low, high } of shares) expect(mean > low && mean < high).toBe(true)
  })

  it('do not hold where the scores of a segment were wrong in the test', async () => {
    const { held } = predicted.foretold
    const scores = held.scores.map((score) => Math.min(1, score + 0.2))
    const off = { ...predicted, foretold: { ...predicted.foretold, held: { ...held, scores } } }
    expect((await sharesOf(off))?.shares.map(({ holds }) => holds)).toEqual([false, false, false])
    expect((await sharesOf(predicted))?.shares.some(({ holds }) => holds)).toBe(true)
  })

  it('put customers of the test into segments by what was known on its day, or say nothing where that is not known', async () => {
    const day = (tenure: number): WindowTable => ({
      customers: [...predicted.customers],
      features: ['attribute:tenure', 'attribute:MonthlyCharges'].map((id) => ({ id, unit: 'number' })),
      columns: [tenure, 20].map((value) => new Float64Array(2_000).fill(value)),
    })
    const tested = (await sharesOf({ ...predicted, heldTable: day(1) }))?.shares.map(({ held }) => held?.customers ?? 0)
    // All were alike on that day, so they were in one segment.
    expect(tested?.toSorted((a, b) => a - b)).toEqual([0, 0, 2_000])
    const unknown = { ...day(1), features: [], columns: [] }
    expect(await sharesOf({ ...predicted, heldTable: unknown })).toBeUndefined()
  })
})
