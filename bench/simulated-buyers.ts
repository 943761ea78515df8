import type { PurchaseHistories } from '../src/numerics/purchase-histories.ts'
import { type Random, seededRandom } from '../src/numerics/random.ts'

/** Gamma variates (Marsaglia and Tsang, A Simple Method for Generating Gamma Variables, 2000). */
function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random.next() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
    const v = (1 + c * normal) ** 3
    if (v > 0 && Math.log(random.next()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v
  }
}

/** Customers as BG/NBD has them, with CDNOW's parameters, in whole days. @param n how many */
export function simulatedBuyers(n: number, seed: number): PurchaseHistories {
  const random = seededRandom(seed)
  const [x, tx, T] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)]
  for (let i = 0; i < n; i++) {
    const rate = gamma(random, 0.243) / (4.414 * 7)
    const [one, other] = [gamma(random, 0.793), gamma(random, 2.426)]
    const leaves = one / (one + other)
    const seen = 100 + random.integer(270)
    let [time, count, last] = [0, 0, 0]
    for (;;) {
      time += -Math.log(1 - random.next()) / rate
      if (!(time < seen)) break
      count++
      last = time
      if (random.next() < leaves) break
    }
    x[i] = count
    tx[i] = Math.floor(last)
    T[i] = seen
  }
  return { unit: 'days', x, tx, T }
}
