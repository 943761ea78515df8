import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { featureTable } from '../../src/customers/features/feature-table.ts'
import { mean, standardDeviation } from '../../src/numerics/moments.ts'
import { segmentsOf, snapshotOfFiles } from './snapshot-of.ts'

interface Expected {
  means: number[]
  deviations: number[]
  raw: { inertia: number; sizes: number[] }
  standardised: { inertia: number; sizes: number[] }
}
// Computed with pandas and scikit-learn (n_init = 50); versions stand in the file.
const oracle = JSON.parse(readFileSync('fixtures/oracle-hundred-customers.json', 'utf8')) as Record<
  'median' | 'mean',
  Expected
>

it.each(['median', 'mean'] as const)(
  'agrees with pandas and scikit-learn on 100 customers, gaps filled by the %s',
  async (fill) => {
    const imported = await snapshotOfFiles(['fixtures/hundred-customers.csv'], { rules: { fill } })
    const { quality } = imported.snapshot
    expect({ rowsIn: quality.rowsIn, customers: quality.customers }).toEqual({ rowsIn: 100, customers: 93 })
    const counted = Object.fromEntries(quality.decisions.map(({ reason, rows }) => [reason, rows]))
    expect(counted).toEqual({ 'exact-duplicate': 7, 'missing-attribute': 9, 'row-number-as-customer': 93 })
    const { columns } = await featureTable(imported.engine, imported.snapshot, imported.folder)
    const expected = oracle[fill]
    columns.forEach((column, j) => {
      expect(mean(column)).toBeCloseTo(expected.means[j] ?? Number.NaN, 9)
      expect(standardDeviation(column)).toBeCloseTo(expected.deviations[j] ?? Number.NaN, 9)
    })
    for (const [raw, { inertia, sizes }] of [
      [true, expected.raw],
      [false, expected.standardised],
    ] as const) {
      const { segmentation } = await segmentsOf(imported, { k: 3, raw, winsor: 0 })
      expect(segmentation.inertia).toBeCloseTo(inertia, 6)
      expect(segmentation.segments.map(({ customers }) => customers).sort((a, b) => b - a)).toEqual(sizes)
    }
    imported.close()
  },
)
