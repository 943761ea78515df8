import type { Random } from '../../src/numerics/random.ts'

/** A standard normal value (Box and Muller 1958). */
export const normalDraw = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())

/** A lognormal value of a mean and standard deviation of its own. */
export function lognormalDraw(random: Random, mean: number, sd: number): number {
  const variance = Math.log1p((sd / mean) ** 2)
  return mean * Math.exp(Math.sqrt(variance) * normalDraw(random) - variance / 2)
}

/** A binomial count: from one success to the next by a geometric gap, so that rare ones cost little. */
export function binomialDraw(random: Random, trials: number, share: number): number {
  if (share <= 0) return 0
  if (share >= 1) return trials
  if (share > 0.5) return trials - binomialDraw(random, trials, 1 - share)
  const log = Math.log1p(-share)
  let count = 0
  let place = Math.floor(Math.log(1 - random.next()) / log)
  while (place < trials) {
    count++
    place += 1 + Math.floor(Math.log(1 - random.next()) / log)
  }
  return count
}

/** A gamma value of a shape and rate (Marsaglia and Tsang 2000). */
export function gammaDraw(random: Random, shape: number, rate: number): number {
  if (shape < 1) return gammaDraw(random, shape + 1, rate) * (1 - random.next()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normalDraw(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / rate
  }
}

/** A Poisson count: as many exponential gaps as fit. */
export function poissonDraw(random: Random, mean: number): number {
  let count = 0
  let time = -Math.log(1 - random.next())
  while (time < mean) {
    count++
    time -= Math.log(1 - random.next())
  }
  return count
}
