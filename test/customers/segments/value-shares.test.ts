import { expect, it } from 'vitest'
import { valueShares } from '../../../src/customers/profiles/value-shares.ts'
import type { Snapshot } from '../../../src/customers/snapshot.ts'
import type { Engine, Row } from '../../../src/engine/engine.ts'

/** An engine that answers every query that mentions a word with given rows, others with none. */
const engineOf = (word: string, rows: Row[]) =>
  ({ rows: async (sql: string) => (sql.includes(word) ? rows : []) }) as unknown as Engine
const customers = {
  reading: { kind: 'customers', attributes: [{ header: 'town', type: 'text', distinct: 2, missing: 0 }] },
} as unknown as Snapshot
const orders = { reading: { kind: 'orders', mapping: {} } } as unknown as Snapshot

it('shares of values are of all customers, and of each segment', async () => {
  const rows = [
    { segment: 0, value: 'Ulm', customers: 3, weight: 3 },
    { segment: 1, value: 'Ulm', customers: 1, weight: 1 },
    { segment: 1, value: 'Bonn', customers: 4, weight: 4 },
    { segment: 1, value: 'Aue', customers: 2, weight: 2 },
  ]
  const town = { dimension: 'attribute:town' }
  expect(await valueShares(engineOf('a0', rows), customers, '', [[3, 7]])).toEqual([
    [
      [
        { ...town, value: 'Bonn', customers: 4, share: 0.4, shareOfAll: 0.4 },
        { ...town, value: 'Ulm', customers: 4, share: 0.4, shareOfAll: 0.4 },
        { ...town, value: 'Aue', customers: 2, share: 0.2, shareOfAll: 0.2 },
      ],
      [{ ...town, value: 'Ulm', customers: 3, share: 1, shareOfAll: 0.4 }],
      [
        { ...town, value: 'Bonn', customers: 4, share: 4 / 7, shareOfAll: 0.4 },
        { ...town, value: 'Ulm', customers: 1, share: 1 / 7, shareOfAll: 0.4 },
        { ...town, value: 'Aue', customers: 2, share: 2 / 7, shareOfAll: 0.2 },
      ],
    ],
  ])
})

it('shares of weekdays are of orders', async () => {
  const rows = [
    { segment: 0, value: '1', customers: 2, weight: 6 },
    { segment: 1, value: '1', customers: 1, weight: 1 },
    { segment: 1, value: '2', customers: 1, weight: 1 },
  ]
  const [[all, first, second] = []] = await valueShares(engineOf('isodow', rows), orders, '', [[2, 1]])
  expect(all?.map(({ value, customers, share }) => [value, customers, share])).toEqual([
    ['1', 3, 7 / 8],
    ['2', 1, 1 / 8],
  ])
  expect([first?.[0]?.share, second?.[0]?.share]).toEqual([1, 0.5])
})

it('12,000 values in six segments take no longer than a moment', { timeout: 3_000 }, async () => {
  const rows = Array.from({ length: 72_000 }, (_, i) => ({
    segment: i % 6,
    value: `v${Math.floor(i / 6)}`,
    customers: 1,
    weight: 1,
  }))
  const start = performance.now()
  const [[all] = []] = await valueShares(engineOf('a0', rows), customers, '', [new Array<number>(6).fill(12_000)])
  expect(performance.now() - start).toBeLessThan(2_500)
  expect(all).toHaveLength(12)
  expect(all?.[0]).toEqual({
    dimension: 'attribute:town',
    value: 'v0',
    customers: 6,
    share: 6 / 72_000,
    shareOfAll: 6 / 72_000,
  })
})
