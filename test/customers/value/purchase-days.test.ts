import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boughtBetween, historiesBefore, preparePurchaseDays } from '../../../src/customers/value/purchase-days.ts'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import { snapshotOfText } from '../snapshot-of.ts'

const day = (place: number): string => new Date(Date.UTC(2025, 0, 1 + place)).toISOString().slice(0, 10)

interface Line {
  customer: number
  day: number
  /** Below zero for what came back. */
  amount: number
}

/** The same by hand: a purchase is a day, a return belongs to the last one before it and is known from its own day on; a day of which all came back is none. */
function byHand(lines: readonly Line[], cutoff: number, until: number) {
  const customers = [
    ...new Set(lines.filter(({ amount, day: at }) => amount > 0 && at < cutoff).map(({ customer }) => customer)),
  ].sort()
  return customers.flatMap((customer) => {
    const own = lines.filter((line) => line.customer === customer)
    const days = [...new Set(own.filter(({ amount }) => amount > 0).map(({ day: at }) => at))].sort((a, b) => a - b)
    const worth = (at: number, known: number): number =>
      own
        .filter((line) =>
          line.amount > 0 ? line.day === at : line.day < known && days.findLast((each) => each <= line.day) === at,
        )
        .reduce((sum, { amount }) => sum + amount, 0)
    const before = days.filter((at) => at < cutoff && worth(at, cutoff) > 0)
    if (before.length === 0) return []
    const [first = 0, ...repeats] = before
    const after = days.filter((at) => at >= cutoff && at < until && worth(at, until) > 0)
    const sum = (which: number[], known: number): number => which.reduce((total, at) => total + worth(at, known), 0)
    return [
      {
        customer: `C${customer}`,
        x: repeats.length,
        tx: (before.at(-1) ?? first) - first,
        T: cutoff - 1 - first,
        mean: repeats.length === 0 ? 0 : sum(repeats, cutoff) / repeats.length,
        total: sum(before, cutoff),
        purchases: after.length,
        revenue: sum(after, until),
      },
    ]
  })
}

describe('purchase days', () => {
  it('are those of a plain count, with returns on the purchase before them', async () => {
    const engine = await openDuckDb()
    engine.close()
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            customer: fc.nat(4),
            day: fc.nat(59),
            amount: fc.integer({ min: -20, max: 60 }).filter((n) => n !== 0),
          }),
          { minLength: 12, maxLength: 60 },
        ),
        fc.integer({ min: 10, max: 50 }),
        async (some, cutoff) => {
          // A line on the first and the last day keeps the window, and one customer who bought often enough.
          const lines = [...some, { customer: 9, day: 0, amount: 5 }, { customer: 9, day: 59, amount: 5 }]
          const text = `order,customer,date,amount\n${lines.map((line, i) => `O${i},C${line.customer},${day(line.day)},${line.amount}.00`).join('\n')}\n`
          const {
            engine: own,
            snapshot,
            folder,
            close,
          } = await snapshotOfText(text, { rules: { keepDuplicates: true } })
          try {
            await preparePurchaseDays(own, snapshot, folder)
            const before = await historiesBefore(own, day(cutoff))
            const after = await boughtBetween(own, day(cutoff), day(60))
            const found = before.customers.map((customer, i) => ({
              customer,
              x: before.histories.x[i],
              tx: before.histories.tx[i],
              T: before.histories.T[i],
              mean: before.mean[i],
              total: before.total[i],
              purchases: after.purchases[i],
              revenue: after.revenue[i],
            }))
            expect(found).toEqual(byHand(lines, cutoff, 60))
          } finally {
            close()
          }
        },
      ),
      { numRuns: 25 },
    )
  }, 60_000)
})
