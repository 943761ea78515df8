import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { windowFeatures, windowOutcomes } from '../../../src/customers/predictions/window-features.ts'
import { snapshotOfFiles, snapshotOfText } from '../snapshot-of.ts'

const header = 'order_id,customer_id,order_date,product,quantity,unit_price'

const lines = [
  'O1,A,2025-01-01,tea,2,10.00',
  'O1,A,2025-01-01,cup,1,5.00',
  'O2,A,2025-01-11,tea,1,10.00',
  'O3,A,2025-01-31,pot,1,40.10',
  'O4,A,2025-04-01,tea,-1,10.00',
  'O5,B,2024-09-01,tea,1,10.00',
  'O6,A,2025-04-11,tea,3,10.00',
  'O7,C,2025-04-11,tea,1,10.00',
  'O8,B,2025-04-12,pot,1,40.10',
  'O9,A,2025-05-20,pot,1,40.10',
]

async function windowOf(rows: string[], cutoff: string) {
  const imported = await snapshotOfText(`${[header, ...rows].join('\n')}\n`)
  try {
    const { engine, snapshot, folder } = imported
    const table = await windowFeatures(engine, snapshot, folder, cutoff)
    const outcomes = await windowOutcomes(engine, snapshot, folder, cutoff, 30)
    const of = (customer: string): Record<string, number> =>
      Object.fromEntries(
        table.features.map(({ id }, j) => [id, table.columns[j]?.[table.customers.indexOf(customer)] ?? Number.NaN]),
      )
    return { table, outcomes, of }
  } finally {
    imported.close()
  }
}

describe('features before a cutoff', () => {
  it('are what was done before that day, and nothing of that day', async () => {
    const { table, of } = await windowOf(lines, '2025-04-11')
    expect(table.customers).toEqual(['A', 'B'])
    expect(of('A')).toEqual({
      recency: 70,
      frequency: 3,
      monetary: 65.1,
      tenure: 100,
      average_order_value: 21.7,
      interpurchase_mean: 15,
      interpurchase_deviation: Math.sqrt(50),
      orders_30: 0,
      revenue_30: -10,
      orders_90: 2,
      revenue_90: 40.1,
      orders_180: 3,
      revenue_180: 65.1,
      distinct_products: 3,
      return_rate: 0.2,
      revenue_trend: 15.1 / 65.1,
    })
    expect(of('B')).toMatchObject({ recency: 222, interpurchase_mean: Number.NaN, revenue_trend: Number.NaN })
  })

  it('stand beside what the same customers did from that day on', async () => {
    const { table, outcomes } = await windowOf(lines, '2025-04-11')
    expect(outcomes).toEqual({
      customers: table.customers,
      bought: Float64Array.of(1, 1),
      orders: Float64Array.of(1, 1),
      revenue: Float64Array.of(30, 40.1),
    })
  })

  it('do not change whatever happens from the cutoff on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            customer: fc.constantFrom('A', 'B', 'C', 'D'),
            day: fc.integer({ min: 11, max: 30 }),
            pieces: fc.integer({ min: -3, max: 9 }),
          }),
          { maxLength: 8 },
        ),
        async (later) => {
          const before = lines.filter((line) => (line.split(',')[2] ?? '') < '2025-04-11')
          const more = later.map(
            ({ customer, day, pieces }, i) => `L${i},${customer},2025-04-${day},tea,${pieces === 0 ? 1 : pieces},10.00`,
          )
          const { table } = await windowOf([...before, ...more], '2025-04-11')
          expect(table).toEqual((await windowOf(before, '2025-04-11')).table)
        },
      ),
      { numRuns: 6 },
    )
  })

  it('are of every customer of Online Retail who bought, ordered by id, and add up', async () => {
    const imported = await snapshotOfFiles(['fixtures/online-retail.parquet'])
    onTestFinished(imported.close)
    const { engine, snapshot, folder } = imported
    const table = await windowFeatures(engine, snapshot, folder, snapshot.asOf ?? '')
    const column = (id: string): Float64Array =>
      table.columns[table.features.findIndex((feature) => feature.id === id)] ?? new Float64Array()
    const [known] = await engine.rows(
      'SELECT count(DISTINCT customer) AS customers, count(DISTINCT (customer, order_id)) AS orders FROM used_lines WHERE amount > 0',
    )
    expect(table.customers.length).toBe(Number(known?.['customers']))
    expect(table.customers).toEqual(table.customers.toSorted())
    expect(column('frequency').reduce((a, b) => a + b, 0)).toBe(Number(known?.['orders']))
    for (const [fewer, more] of [
      ['orders_30', 'orders_90'],
      ['orders_90', 'orders_180'],
      ['orders_180', 'frequency'],
    ] as const)
      expect(column(fewer).every((count, i) => count <= (column(more)[i] ?? 0))).toBe(true)
  })
})
