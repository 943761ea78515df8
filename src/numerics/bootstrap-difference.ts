import type { Interval } from './interval.ts'
import { quantile } from './quantiles.ts'
import type { Random } from './random.ts'

/**
 * Percentile interval of the difference of two means by resampling each group (Efron and Tibshirani 1993, section 13.3).
 * @param samples how many resamples
 * @returns undefined where a group is empty
 */
export function bootstrapDifference(
  a: Float64Array,
  b: Float64Array,
  samples: number,
  random: Random,
  level = 0.95,
): Interval | undefined {
  if (a.length === 0 || b.length === 0) return undefined
  const [ofA, ofB] = [resampler(a, random), resampler(b, random)]
  const differences = Float64Array.from({ length: samples }, () => ofA() - ofB())
  const [low, high] = [quantile(differences, (1 - level) / 2), quantile(differences, (1 + level) / 2)]
  return low === undefined || high === undefined ? undefined : { low, high }
}

/** Draws the mean of a resample. Zeros add nothing: how many draws fall on another value is found by geometric leaps over the zeros, which is the same in distribution. */
function resampler(values: Float64Array, random: Random): () => number {
  const others = values.filter((value) => value !== 0)
  const n = values.length
  if (others.length > n / 2) return () => drawn(values, n, random) / n
  if (others.length === 0) return () => 0
  const stay = Math.log1p(-others.length / n)
  return () => {
    let count = 0
    for (let place = leap(stay, random); place < n; place += 1 + leap(stay, random)) count++
    return drawn(others, count, random) / n
  }
}

/** How many zeros are drawn before the next other value. */
const leap = (logOfStay: number, random: Random): number => Math.floor(Math.log(1 - random.next()) / logOfStay)

function drawn(values: Float64Array, count: number, random: Random): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += values[random.integer(values.length)] as number
  return sum
}
