import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type DescribedCustomers, describeSegments } from '../../../src/customers/profiles/describe-segments.ts'
import { customersCsv } from '../../../src/customers/segments/customers-csv.ts'
import type { Segmentation } from '../../../src/customers/segments/segmentation.ts'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import { text } from '../../../src/engine/sql.ts'
import { type Imported, segmentsOf, snapshotOfFiles, snapshotOfText } from '../snapshot-of.ts'

async function found(imported: Imported, options: Parameters<typeof segmentsOf>[1]) {
  const { segmentation } = await segmentsOf(imported, options)
  const described = await describeSegments(imported.engine, imported.snapshot, imported.folder, segmentation)
  imported.close()
  return { segmentation, described }
}

/** Of the rows of customers.csv: how many meet the SQL of each segment, and how many of these are in it. */
async function countInFile(segmentation: Segmentation, described: DescribedCustomers) {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-test-'))
  const engine = await openDuckDb()
  try {
    const path = join(folder, 'customers.csv')
    writeFileSync(path, customersCsv(described, segmentation, 'zh'))
    const counts = []
    for (const { id, sql } of segmentation.segments) {
      const own = `count(*) FILTER (segment = ${text(id)})`
      const [row] = await engine.rows(`SELECT count(*) AS met, ${own} AS own FROM read_csv(${text(path)}) WHERE ${sql}`)
      counts.push({ met: Number(row?.['met']), own: Number(row?.['own']) })
    }
    return counts
  } finally {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The SQL must put every row into one segment, and as many into their own as the tree did. */
async function expectSame({ segmentation, described }: Awaited<ReturnType<typeof found>>): Promise<void> {
  const counts = await countInFile(segmentation, described)
  const { customers, fidelity, segments } = segmentation
  expect(counts.reduce((sum, { met }) => sum + met, 0)).toBe(customers)
  expect(counts.reduce((sum, { own }) => sum + own, 0)).toBe(Math.round(fidelity.training * customers))
  segments.forEach(({ rule, otherPaths, customers: size, sql }, i) => {
    if (otherPaths === 0 && sql !== 'FALSE') expect(counts[i]?.own).toBe(Math.round(rule.recall * size))
  })
}

it('the SQL of a rule runs over customers.csv: attributes go by their headers', async () => {
  const result = await found(await snapshotOfFiles(['fixtures/hundred-customers.csv']), { k: 3 })
  expect(result.segmentation.segments.map(({ sql }) => sql).join()).not.toContain('attribute:')
  await expectSame(result)
})

it('finds customers whose values were filled for grouping and are empty in the file', async () => {
  const day = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)
  const orders = Array.from({ length: 60 }, (_, i) =>
    Array.from(
      { length: 1 + (i % 4) },
      (_, j) => `c${i},${i}-${j},${day(i + j * (1 + (i % 9)))},${5 + ((i * 37) % 50)}`,
    ),
  )
  const imported = await snapshotOfText(`customer_id,order_id,order_date,amount\n${orders.flat().join('\n')}\n`)
  const result = await found(imported, { features: ['interpurchase_time', 'average_order_value'], k: 4 })
  expect(result.described.table.columns.some((column) => column.some(Number.isNaN))).toBe(true)
  expect(result.segmentation.segments.map(({ sql }) => sql).join()).toContain('coalesce("interpurchase_time", ')
  await expectSame(result)
})

it.each(['say "hi"', 'a, b', 'Segment', 'distance', '年龄'])('knows a column whose header is %s', async (header) => {
  const lines = Array.from({ length: 40 }, (_, i) => `c${i},${i < 20 ? i : i + 100},${(i * 7) % 5}`)
  const csv = `customer_id,"${header.replaceAll('"', '""')}",visits\n${lines.join('\n')}\n`
  await expectSame(await found(await snapshotOfText(csv), { k: 3 }))
})

it('parts values as the file rounds them', async () => {
  const values = [1, 2, 3, 4, 5, 6, 6.9999999, 7.0000001, 8, 9, 10, 11, 12, 13]
  const csv = `customer_id,weight\n${values.map((value, i) => `c${i},${value}`).join('\n')}\n`
  await expectSame(await found(await snapshotOfText(csv), { k: 2, raw: true }))
})
