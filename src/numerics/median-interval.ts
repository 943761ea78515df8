import type { Interval } from './interval.ts'
import { z95 } from './z95.ts'

/** Up to here the ranks are exact: 2^−n is still far from underflow, and above, the normal approximation is as good. */
const exactUpTo = 200

/**
 * Distribution-free interval of a median by order statistics (Hollander & Wolfe 1999, section 3.6): ranks by the binomial
 * distribution, above 200 values by its normal approximation. Undefined where the values are too few for the level (under
 * 8 for 99 %, under 6 for 95 %).
 * @param ascending the values in ascending order
 */
export function medianInterval(ascending: Float64Array, level: 0.95 | 0.99): Interval | undefined {
  const n = ascending.length
  const z = level === 0.99 ? 2.575829 : z95
  const rank = n <= exactUpTo ? exactRank(n, (1 - level) / 2) : Math.floor((n - z * Math.sqrt(n)) / 2)
  const low = ascending[rank - 1]
  const high = ascending[n - rank]
  return low === undefined || high === undefined ? undefined : { low, high }
}

/** The highest rank whose value lies above the median with at most the given probability: P(X < rank), X ~ Binomial(n, ½). */
function exactRank(n: number, tail: number): number {
  let rank = 0
  let term = 2 ** -n
  let below = term
  while (below <= tail) {
    rank++
    term *= (n - rank + 1) / rank
    below += term
  }
  return rank
}
