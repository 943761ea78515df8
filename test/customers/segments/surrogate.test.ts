import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readableThreshold } from '../../../src/customers/segments/readable-threshold.ts'
import { scaleFeatures } from '../../../src/customers/segments/scale.ts'
import type { RulePath } from '../../../src/customers/segments/segmentation.ts'
import { explainSegments } from '../../../src/customers/segments/surrogate.ts'
import { name } from '../../../src/engine/sql.ts'
import { kMeans } from '../../../src/numerics/k-means.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { onlineRetail } from './online-retail.ts'

const named = (columns: Record<string, number[]>) =>
  Object.entries(columns).map(([id, values]) => ({ id, column: Float64Array.from(values), sql: name(id) }))

const idsOf = (n: number): string[] => Array.from({ length: n }, (_, i) => `c${i}`)

describe('the surrogate tree', () => {
  it('says a clear cut in one condition per segment, with readable thresholds', () => {
    const features = named({ recency: [1, 2, 3, 97.31, 98, 99], noise: [1, 2, 1, 2, 1, 2] })
    const { rules, fidelity } = explainSegments(idsOf(6), features, Uint8Array.of(0, 0, 0, 1, 1, 1), 2, 1)
    expect(rules).toEqual([
      {
        rule: { conditions: [{ feature: 'recency', high: 50 }], customers: 3, precision: 1, recall: 1 },
        otherPaths: 0,
        sql: '("recency" <= 50)',
      },
      {
        rule: { conditions: [{ feature: 'recency', low: 50 }], customers: 3, precision: 1, recall: 1 },
        otherPaths: 0,
        sql: '("recency" > 50)',
      },
    ])
    expect(fidelity).toMatchObject({ training: 1, folds: 5, leaves: 2, depth: 1 })
  })

  it('on Online Retail, four segments, is as faithful as scikit-learn’s', async () => {
    const table = await onlineRetail()
    const { labels } = kMeans(scaleFeatures(table).points, 3, 4)
    const features = table.features.map(({ id }, j) => ({ id, column: table.columns[j] as Float64Array, sql: id }))
    const { rules, fidelity } = explainSegments(table.customers, features, labels, 4, 1)
    // scikit-learn 1.9.1: 0.8972 in training, 0.8903 cross-validated.
    expect(fidelity.training).toBeGreaterThan(0.892)
    expect(fidelity.crossValidated).toBeGreaterThan(0.88)
    expect(fidelity.crossValidated).toBeLessThan(fidelity.training)
    // The rules' figures, counted anew from their conditions.
    rules.forEach(({ rule }, segment) => {
      const met = [...labels.keys()].filter((row) => meets(rule, features, row))
      const inSegment = met.filter((row) => labels[row] === segment).length
      expect(rule.conditions.length).toBeLessThanOrEqual(4)
      expect(rule.customers).toBe(met.length)
      expect(rule.precision).toBeCloseTo(inSegment / met.length, 12)
      expect(rule.recall).toBeCloseTo(inSegment / labels.filter((label) => label === segment).length, 12)
    })
    // Every customer meets the SQL of one segment, and as many their own as the fidelity says.
    const [customers, own] = await countBySql(
      table.columns,
      labels,
      rules.map(({ sql }) => sql),
    )
    expect(customers).toBe(4338)
    expect(own).toBe(Math.round(fidelity.training * 4338))
  })

  it('counts all customers where it is fitted on a sample of them', () => {
    const n = 60_000
    const column = Float64Array.from({ length: n }, (_, i) => i)
    const labels = Uint8Array.from(column, (value) => (value < 20_000 ? 0 : 1))
    const { rules } = explainSegments(idsOf(n), [{ id: 'x', column, sql: 'x' }], labels, 2, 1)
    expect((rules[0]?.rule.customers ?? 0) + (rules[1]?.rule.customers ?? 0)).toBe(n)
    expect(rules[0]?.rule.precision).toBeGreaterThan(0.999)
  })

  it.each([1_000, 30_000])('says nearly the same of %i customers in another order, and with one more', (n) => {
    const random = seededRandom(8)
    const x = Float64Array.from({ length: n + 1 }, () => random.next())
    // One in ten is in the other segment by chance: every fold and sample says something else.
    const label = Uint8Array.from(x, (value) => (value > 0.5 !== random.next() < 0.1 ? 1 : 0))
    const explain = (rows: number[]) =>
      explainSegments(
        rows.map((row) => `c${row}`),
        [{ id: 'x', column: Float64Array.from(rows, (row) => x[row] as number), sql: 'x' }],
        Uint8Array.from(rows, (row) => label[row] as number),
        2,
        1,
      )
    const rows = Array.from({ length: n }, (_, i) => i)
    const before = explain(rows)
    expect(explain(rows.toReversed())).toEqual(before)
    // At most one customer of each fold differs.
    const after = explain([n, ...rows])
    expect(Math.abs(after.fidelity.crossValidated - before.fidelity.crossValidated)).toBeLessThan(
      6 / Math.min(n, 20_000),
    )
  })
})

const meets = ({ conditions }: RulePath, features: { id: string; column: Float64Array }[], row: number): boolean =>
  conditions.every(({ feature, low, high }) => {
    const value = features.find(({ id }) => id === feature)?.column[row] as number
    return value > (low ?? Number.NEGATIVE_INFINITY) && value <= (high ?? Number.POSITIVE_INFINITY)
  })

/** How many customers meet just one segment's SQL, and how many of all meet that of their own segment. */
async function countBySql(columns: Float64Array[], labels: Uint8Array, sql: string[]): Promise<[number, number]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const rows = Array.from(labels, (label, i) => `(${label},${columns.map((column) => column[i]).join(',')})`)
  await connection.run(
    `CREATE TABLE c AS SELECT label, recency::DOUBLE recency, frequency::DOUBLE frequency, monetary::DOUBLE monetary
     FROM (VALUES ${rows.join(',')}) t(label, recency, frequency, monetary)`,
  )
  const cases = sql.map((condition, segment) => `(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS s${segment}`)
  const met = sql.map((_, segment) => `s${segment}`).join(' + ')
  const own = `CASE label ${sql.map((_, segment) => `WHEN ${segment} THEN s${segment}`).join(' ')} END`
  const reader = await connection.runAndReadAll(
    `SELECT sum(CASE WHEN ${met} = 1 THEN 1 ELSE 0 END), sum(${own}) FROM (SELECT label, ${cases.join(', ')} FROM c)`,
  )
  const [row] = reader.getRows()
  connection.closeSync()
  instance.closeSync()
  return [Number(row?.[0]), Number(row?.[1])]
}

describe('a readable threshold', () => {
  it.each([
    [[1, 2], 1.5, 1],
    [[653.36, 653.42], 653.39, 653.4],
    [[97, 104], 100.5, 100],
    [[0.1234, 0.1241], 0.12375, 0.124],
    [[-7.2, -3.1], -5.15, -5],
  ])('between %j is not %f but %f', (values, threshold, expected) => {
    expect(readableThreshold(Float64Array.from(values), threshold)).toBe(expected)
  })

  it('parts the same values as before', () => {
    const values = fc.uniqueArray(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(values, fc.nat(), (list, pick) => {
        const ascending = Float64Array.from(list).sort()
        const at = pick % (list.length - 1)
        const [low, high] = [ascending[at] as number, ascending[at + 1] as number]
        fc.pre(low + (high - low) / 2 < high)
        const found = readableThreshold(ascending, low + (high - low) / 2)
        expect(ascending.filter((value) => value <= found)).toHaveLength(at + 1)
      }),
    )
  })
})
