import { describe, expect, it } from 'vitest'
import { findValue } from '../../../src/customers/value/find-value.ts'
import { type Random, seededRandom } from '../../../src/numerics/random.ts'
import { Config } from '../../../src/workspace/config.ts'
import { snapshotOfText } from '../snapshot-of.ts'

const day = (place: number): string => new Date(Date.UTC(2024, 0, 1 + place)).toISOString().slice(0, 10)
const exponential = (random: Random, rate: number): number => -Math.log(1 - random.next()) / rate

/** Customers who come over a year and a half, buy at rates of their own and leave: two years to learn from, and the year after. */
function world(seed: number, customers: number) {
  const random = seededRandom(seed)
  const lines: string[] = []
  let later = 0
  for (let i = 0; i < customers; i++) {
    const rate = 0.002 + 0.02 * random.next() ** 3
    const spend = 10 + 40 * random.next()
    const until = exponential(random, 1 / 500)
    const first = Math.floor(random.next() * 540)
    for (let t = 0; t < until && first + t < 1095; t += exponential(random, rate)) {
      const amount = Math.round(spend * (0.6 + 0.8 * random.next()) * 100) / 100
      if (first + t < 730) lines.push(`C${i},${day(Math.floor(first + t))},${amount}`)
      else later += amount
    }
  }
  return { text: `customer,date,amount\n${lines.join('\n')}\n`, later }
}

describe('the interval of the lifetime value of all', () => {
  it('holds what came in nearly all of eight worlds, and is no wider than it must be', async () => {
    let inside = 0
    let width = 0
    for (let seed = 1; seed <= 8; seed++) {
      const { text, later } = world(seed, 500)
      const { engine, snapshot, folder, close } = await snapshotOfText(text, { rules: { keepDuplicates: true } })
      try {
        const { value } = await findValue(engine, snapshot, folder, undefined, {
          ...Config.parse({}).value,
          discount: 0,
        })
        const { total = 0, interval } = value.all.lifetimeValue ?? {}
        const { low = 0, high = 0 } = interval ?? {}
        if (low <= later && later <= high) inside++
        width += (high - low) / total / 8
      } finally {
        close()
      }
    }
    expect(inside).toBeGreaterThanOrEqual(7)
    expect(width).toBeLessThan(0.9)
    expect(width).toBeGreaterThan(0.1)
  }, 120_000)
})
