import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PurchaseHistories } from '../../src/numerics/purchase-histories.ts'

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8')

/** Reference figures for the models of purchases and spend. */
export const oracle = JSON.parse(fixture('oracle-purchases.json'))

export const relative = (found: number, expected: number): number =>
  expected === found ? 0 : Math.abs(found - expected) / Math.abs(expected)

/** The papers' file has weeks and amounts with two decimals. */
const twoDecimals = (value: number): number => Math.round(Number((value * 100).toPrecision(12))) / 100

/**
 * CDNOW as the papers have it: days with a repeat purchase in the first 39 weeks, in weeks since the first one, and what such a day was worth
 * on average (0 without one).
 */
export function cdnow(): PurchaseHistories & { mean: Float64Array } {
  const spend = new Map<string, Map<number, number>>()
  for (const line of fixture('cdnow-sample.txt').trim().split('\n')) {
    const [, customer = '', date = '', , amount] = line.trim().split(/\s+/)
    const day = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / 86_400_000
    const days = spend.get(customer) ?? new Map<number, number>()
    spend.set(customer, days.set(day, (days.get(day) ?? 0) + Number(amount)))
  }
  const end = Date.UTC(1997, 8, 30) / 86_400_000
  const histories = [...spend.values()].map((days) => {
    const inside = [...days.keys()].filter((day) => day <= end).sort((a, b) => a - b)
    const [first = 0, ...repeats] = inside
    const last = inside.at(-1) ?? first
    const total = repeats.reduce((sum, day) => sum + (days.get(day) ?? 0), 0)
    return {
      x: repeats.length,
      tx: twoDecimals((last - first) / 7),
      T: twoDecimals((end - first) / 7),
      mean: repeats.length === 0 ? 0 : twoDecimals(total / repeats.length),
    }
  })
  return {
    unit: 'weeks',
    x: Float64Array.from(histories, ({ x }) => x),
    tx: Float64Array.from(histories, ({ tx }) => tx),
    T: Float64Array.from(histories, ({ T }) => T),
    mean: Float64Array.from(histories, ({ mean }) => mean),
  }
}
