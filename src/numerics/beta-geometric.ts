import { digamma, logAddExp, logGamma } from './gamma.ts'
import { type Minimum, minimise } from './minimise.ts'

/**
 * How buying ends: in BG/NBD after any repeat purchase (Fader, Hardie and Lee, "Counting Your Customers" the Easy Way, Marketing Science
 * 24, 2005), in MBG/NBD after the first purchase too (Batislam, Denizel and Filiztekin, 2007), so that those who bought once may be gone.
 */
export type BetaGeometric = 'bg' | 'mbg'

/** Purchases follow a gamma mixture of rates (r, alpha), their end a beta mixture of chances (a, b). Time has the unit of alpha. */
export interface BetaGeometricParameters {
  r: number
  alpha: number
  a: number
  b: number
}

/** Customers by what they did: x repeat purchases, the last one at tx, seen until T; times since the first purchase, in one unit. */
export interface PurchaseHistories {
  x: Float64Array
  tx: Float64Array
  T: Float64Array
}

/** Purchases counted as the model's formulas want them: MBG/NBD has one more chance to end. */
const chances = (model: BetaGeometric, x: number): number => (model === 'mbg' ? x + 1 : x)

/** ln of how much likelier it is that buying ended at tx than that it goes on; minus infinity where it cannot have ended. */
function logEnded({ r, alpha, a, b }: BetaGeometricParameters, k: number, x: number, tx: number, T: number): number {
  return k === 0 ? Number.NEGATIVE_INFINITY : Math.log(a / (b + k - 1)) + (r + x) * Math.log((alpha + T) / (alpha + tx))
}

/** ln likelihood of one history (equation 6 of the 2005 paper). */
export function logLikelihood(
  model: BetaGeometric,
  parameters: BetaGeometricParameters,
  x: number,
  tx: number,
  T: number,
): number {
  const { r, alpha, a, b } = parameters
  const k = chances(model, x)
  return (
    logGamma(r + x) -
    logGamma(r) +
    r * Math.log(alpha) +
    logGamma(a + b) +
    logGamma(b + k) -
    logGamma(b) -
    logGamma(a + b + k) -
    (r + x) * Math.log(alpha + T) +
    Math.log1p(Math.exp(Math.min(700, logEnded(parameters, k, x, tx, T)))) +
    Math.max(0, logEnded(parameters, k, x, tx, T) - 700)
  )
}

/** The chance that somebody still buys (equation 7 of Fader, Hardie and Lee's note of 2008). */
export const aliveProbability = (
  model: BetaGeometric,
  parameters: BetaGeometricParameters,
  x: number,
  tx: number,
  T: number,
): number => 1 / (1 + Math.exp(logEnded(parameters, chances(model, x), x, tx, T)))

/**
 * Purchases expected of a customer in the next t (equation 10 of the 2005 paper), by way of Euler's transformation of the hypergeometric
 * function, in which nothing overflows however many purchases there were.
 */
export function expectedPurchases(
  model: BetaGeometric,
  parameters: BetaGeometricParameters,
  x: number,
  tx: number,
  T: number,
  t: number,
): number {
  const { r, alpha, b } = parameters
  // At a = 1 numerator and denominator are both nothing: beside it they are not.
  const a = Math.abs(parameters.a - 1) < 1e-7 ? 1 + 1e-7 : parameters.a
  const k = chances(model, x)
  const c = a + b + k - 1
  const z = t / (alpha + T + t)
  const euler = c - r - x
  const bought =
    euler >= 0 || x > 300
      ? c * -Math.expm1((a - 1) * Math.log1p(-z) + Math.log(hypergeometric(euler, a - 1, c, z)))
      : oneMinusWeighted(r + x, b + k, c, z)
  return Math.max(0, bought / (a - 1)) / (1 + Math.exp(logEnded({ ...parameters, a }, k, x, tx, T)))
}

/** 2F1(a, b; c; z) for 0 <= z < 1 by its series (Abramowitz and Stegun, 15.1.1). */
function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1
  let sum = 1
  for (let n = 0; n < mostTerms; n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z
    sum += term
    if (Math.abs(term) < 1e-17 * Math.abs(sum)) break
  }
  return sum
}

/**
 * c (1 - (1 - z)^a 2F1(a, b; c; z)) for a, b > 0 and c > -1, term by term in logarithms. Past the first, which is taken apart, no term is below
 * zero, so that nothing cancels, and c may be nothing.
 */
function oneMinusWeighted(a: number, b: number, c: number, z: number): number {
  let log = a * Math.log1p(-z) + Math.log(a * b * z)
  let sum = Math.exp(log)
  for (let n = 1; n < mostTerms; n++) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z
    log += Math.log(ratio)
    const term = Math.exp(log)
    sum += term
    if (ratio < 1 && term < 1e-17 * sum) break
  }
  return -c * Math.expm1(a * Math.log1p(-z)) - sum
}

const mostTerms = 100_000

/** A fitted model, with the ln likelihood of all histories and how well the search ended. */
export interface BetaGeometricFit {
  parameters: BetaGeometricParameters
  logLikelihood: number
  /** Largest component of the mean gradient by the parameters' logarithms. */
  slope: number
}

/** Starts of the search: flat, skewed, and with few or many who leave. */
const starts = [
  { r: 1, alpha: 1, a: 1, b: 1 },
  { r: 0.25, alpha: 4, a: 0.8, b: 2.5 },
  { r: 2, alpha: 10, a: 0.2, b: 5 },
  { r: 0.1, alpha: 0.5, a: 2, b: 1 },
]

/**
 * Fits by maximum likelihood in the parameters' logarithms, with the gradient in closed form, from several starts.
 * Times are scaled so that the longest is about ten, as the starts expect.
 */
export function fitBetaGeometric(model: BetaGeometric, { x, tx, T }: PurchaseHistories): BetaGeometricFit {
  const longest = T.reduce((most, time) => Math.max(most, time), 0)
  const scale = longest > 0 ? 10 / longest : 1
  const scaled = { x, tx: tx.map((time) => time * scale), T: T.map((time) => time * scale) }
  const objective = (logs: Float64Array) => meanNegative(model, logs, scaled)
  const found = starts
    .map(({ r, alpha, a, b }) => minimise(objective, [r, alpha, a, b].map(Math.log)))
    .reduce((best, next): Minimum => (next.value < best.value ? next : best))
  const [r = 0, alpha = 0, a = 0, b = 0] = found.at.map(Math.exp)
  const parameters = { r, alpha: alpha / scale, a, b }
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += logLikelihood(model, parameters, x[i] ?? 0, tx[i] ?? 0, T[i] ?? 0)
  return { parameters, logLikelihood: sum, slope: found.slope }
}

/** The mean of minus the ln likelihoods, and its gradient by the parameters' logarithms. */
function meanNegative(
  model: BetaGeometric,
  logs: Float64Array,
  { x, tx, T }: PurchaseHistories,
): { value: number; gradient: Float64Array } {
  const [r = 0, alpha = 0, a = 0, b = 0] = logs.map(Math.exp)
  const ofCount = countTerms(model, { r, alpha, a, b })
  let value = 0
  const sums = new Float64Array(4)
  for (let i = 0; i < x.length; i++) {
    const [purchases, last, seen] = [x[i] ?? 0, tx[i] ?? 0, T[i] ?? 0]
    const k = chances(model, purchases)
    const terms = ofCount(purchases)
    const [goesOn, ended] = [Math.log(alpha + seen), Math.log(alpha + last)]
    const on = -(r + purchases) * goesOn
    const off = k === 0 ? Number.NEGATIVE_INFINITY : Math.log(a / (b + k - 1)) - (r + purchases) * ended
    const both = logAddExp(on, off)
    const weight = Math.exp(off - both)
    value += terms.value + both
    sums[0] = (sums[0] ?? 0) + terms.r - (1 - weight) * goesOn - weight * ended
    sums[1] = (sums[1] ?? 0) + r / alpha - (r + purchases) * ((1 - weight) / (alpha + seen) + weight / (alpha + last))
    sums[2] = (sums[2] ?? 0) + terms.a + weight / a
    sums[3] = (sums[3] ?? 0) + terms.b - (k === 0 ? 0 : weight / (b + k - 1))
  }
  const natural = [r, alpha, a, b]
  return {
    value: -value / x.length,
    gradient: sums.map((sum, i) => (-sum * (natural[i] ?? 0)) / x.length),
  }
}

/** What depends on the number of purchases alone, worked out once for each number. */
function countTerms(model: BetaGeometric, { r, alpha, a, b }: BetaGeometricParameters) {
  const known = new Map<number, { value: number; r: number; a: number; b: number }>()
  const [gammaR, gammaAB, gammaB] = [logGamma(r), logGamma(a + b), logGamma(b)]
  const [psiR, psiAB, psiB] = [digamma(r), digamma(a + b), digamma(b)]
  const logAlpha = Math.log(alpha)
  return (x: number) => {
    const there = known.get(x)
    if (there !== undefined) return there
    const k = chances(model, x)
    const psiABK = digamma(a + b + k)
    const terms = {
      value: logGamma(r + x) - gammaR + r * logAlpha + gammaAB + logGamma(b + k) - gammaB - logGamma(a + b + k),
      r: digamma(r + x) - psiR + logAlpha,
      a: psiAB - psiABK,
      b: psiAB + digamma(b + k) - psiB - psiABK,
    }
    known.set(x, terms)
    return terms
  }
}
