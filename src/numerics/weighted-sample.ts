import type { Random } from './random.ts'

/**
 * Rows drawn with replacement, each as likely as its weight; where no more rows have weight than asked for, these, once each.
 */
export function weightedSample(weights: Float64Array, most: number, random: Random): Uint32Array {
  const cumulative = new Float64Array(weights.length)
  const weighty: number[] = []
  let total = 0
  for (let i = 0; i < weights.length; i++) {
    total += weights[i] as number
    cumulative[i] = total
    if ((weights[i] as number) > 0) weighty.push(i)
  }
  if (weighty.length <= most) return Uint32Array.from(weighty)
  return Uint32Array.from({ length: most }, () => firstAbove(cumulative, random.next() * total))
}

/** The first row whose cumulative weight exceeds the target. */
function firstAbove(cumulative: Float64Array, target: number): number {
  let low = 0
  let high = cumulative.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((cumulative[middle] as number) > target) high = middle
    else low = middle + 1
  }
  return low
}
