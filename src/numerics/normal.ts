import { upperGamma } from './incomplete-gamma.ts'

/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)

/** Up to here the series is quick and loses nothing; beyond, the tail is a continued fraction. */
const near = 2.5

/**
 * Probability that a standard normal value lies below z, exact also in the lower tail: near the middle by the series ½ + φ(z) (z + z³/3 + z⁵/15 + …)
 * (Abramowitz and Stegun, 26.2.11), in the tails ½ Q(½, z² / 2) (DLMF 7.11.2).
 */
export function normalBelow(z: number): number {
  if (z === Number.NEGATIVE_INFINITY) return 0
  if (z === Number.POSITIVE_INFINITY) return 1
  if (Math.abs(z) >= near) {
    const tail = 0.5 * upperGamma(0.5, 0.5 * z * z)
    return z < 0 ? tail : 1 - tail
  }
  let term = z
  let sum = z
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 + normalDensity(z) * sum
}

/** Chance of a standard normal value at least as far from 0 as z, on either side. */
export const twoSidedNormal = (z: number): number => Math.min(1, 2 * normalBelow(-Math.abs(z)))

/**
 * The z below which a standard normal value lies with a probability: a first guess (Abramowitz and Stegun, 26.2.23) and Halley's
 * steps on the lower tail. Minus and plus infinity at 0 and 1.
 */
export function normalQuantile(probability: number): number {
  if (probability <= 0) return Number.NEGATIVE_INFINITY
  if (probability >= 1) return Number.POSITIVE_INFINITY
  if (probability === 0.5) return 0
  const tail = Math.min(probability, 1 - probability)
  const t = Math.sqrt(-2 * Math.log(tail))
  let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
  for (let step = 0; step < 3; step++) {
    const error = (normalBelow(z) - tail) / normalDensity(z)
    z -= error / (1 + 0.5 * z * error)
  }
  return probability < 0.5 ? z : -z
}
