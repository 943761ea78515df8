import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customersFile } from '../../src/customers/cleaning/customers-file.ts'
import { type Imported, segmentsOf, snapshotOfFiles } from './snapshot-of.ts'

const file = 'fixtures/online-retail.parquet'
// Computed with pandas and scikit-learn 1.9.1; see fixtures/README.md.
const oracle = JSON.parse(readFileSync('fixtures/oracle-clusters.json', 'utf8')).online_retail as {
  kmeans: { k: number; inertia: number; best_inertia_4_seeds: number; silhouette: number }[]
}

async function totals({ engine, folder }: Imported) {
  const [row] = await engine.rows(
    `SELECT count(*) AS customers, sum(orders) AS frequency, sum(revenue) AS monetary FROM read_parquet('${folder}/${customersFile}')`,
  )
  return row
}

describe('Online Retail with duplicates and fees kept and returns left aside', () => {
  let imported: Imported
  beforeAll(async () => {
    imported = await snapshotOfFiles([file], { rules: { keepDuplicates: true, keepFees: true, returns: 'ignore' } })
  })
  afterAll(() => imported.close())

  it('has the known lines, customers and exact sums', async () => {
    const { rowsIn, rowsUsed, rowsRejected } = imported.snapshot.quality
    expect({ rowsIn, rowsUsed, rowsRejected }).toEqual({ rowsIn: 541_909, rowsUsed: 397_884, rowsRejected: 144_025 })
    expect(await totals(imported)).toEqual({ customers: '4338', frequency: '18532', monetary: '8911407.904000' })
  })

  it.each(oracle.kmeans)(
    'reaches the oracle’s inertia and silhouette at k = $k',
    async ({ k, inertia, silhouette }) => {
      const { segmentation } = await segmentsOf(imported, { k, winsor: 0 })
      expect(segmentation.inertia).toBeLessThanOrEqual(inertia * 1.001)
      expect(Math.abs(segmentation.silhouette - silhouette)).toBeLessThanOrEqual(0.002)
    },
  )

  it('explains four segments with a cross-validated fidelity of at least 0.88', async () => {
    const { segmentation } = await segmentsOf(imported, { k: 4, winsor: 0 })
    expect(segmentation.fidelity.crossValidated).toBeGreaterThanOrEqual(0.88)
    expect(segmentation.segments.every(({ rule }) => rule.conditions.length <= 4)).toBe(true)
  })

  it('refuses raw money, which makes one giant segment, and says so', async () => {
    const { segmentation } = await segmentsOf(imported, { raw: true })
    expect(
      segmentation.candidates.filter(({ verdict }) => verdict === 'one-giant' || verdict === 'too-small').length,
    ).toBeGreaterThan(0)
  })
})

describe('Online Retail with duplicates dropped', () => {
  it('has the known lines and exact sum', async () => {
    const imported = await snapshotOfFiles([file], { rules: { keepFees: true, returns: 'ignore' } })
    expect(imported.snapshot.quality.rowsUsed).toBe(392_692)
    expect(await totals(imported)).toEqual({ customers: '4338', frequency: '18532', monetary: '8887208.894000' })
    imported.close()
  })
})

describe('Online Retail as it comes', () => {
  it('nets returns against their customers and accounts for every row', async () => {
    const imported = await snapshotOfFiles([file])
    const { rowsIn, rowsUsed, rowsRejected, decisions, customersAtOrBelowZero } = imported.snapshot.quality
    expect(rowsUsed + rowsRejected).toBe(rowsIn)
    const count = (reason: string): number => decisions.find((decision) => decision.reason === reason)?.rows ?? 0
    // pandas: 5,225 among the lines with a customer and a price, two of them postage.
    expect(count('exact-duplicate') + count('fee')).toBeGreaterThan(5225)
    expect(count('return-matched')).toBeGreaterThan(count('return-unmatched') * 5)
    expect(customersAtOrBelowZero).toBeGreaterThan(0)
    imported.close()
  })
})
