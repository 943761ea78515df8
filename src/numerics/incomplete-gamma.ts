import { logGamma } from './gamma.ts'

/** Terms at most: about the root of a is needed beyond what small a takes. */
const termsFor = (a: number): number => 1_000 + 20 * Math.sqrt(a)

const front = (a: number, x: number): number => Math.exp(a * Math.log(x) - x - logGamma(a))

/** P(a, x) by its series (DLMF 8.11.4), which converges quickly for x < a + 1. */
function bySeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < termsFor(a); n++) {
    term *= x / (a + n)
    sum += term
    if (term < 1e-17 * sum) break
  }
  return front(a, x) * sum
}

/** Q(a, x) by its continued fraction (DLMF 8.9.2), modified Lentz, for x ≥ a + 1. */
function byFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < termsFor(a); n++) {
    const step = n * (a - n)
    b += 2
    d = 1 / (b + step * d)
    c = b + step / c
    fraction *= c * d
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return front(a, x) * fraction
}

/** Regularised lower incomplete gamma function P(a, x), for a > 0 and x ≥ 0. */
export const lowerGamma = (a: number, x: number): number =>
  x <= 0 ? 0 : x === Number.POSITIVE_INFINITY ? 1 : x < a + 1 ? bySeries(a, x) : 1 - byFraction(a, x)

/** Regularised upper incomplete gamma function Q(a, x) = 1 − P(a, x), exact also where it is tiny. */
export const upperGamma = (a: number, x: number): number =>
  x <= 0 ? 1 : x === Number.POSITIVE_INFINITY ? 0 : x < a + 1 ? 1 - bySeries(a, x) : byFraction(a, x)
