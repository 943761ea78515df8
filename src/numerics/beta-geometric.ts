import { digamma, logAddExp, logGamma } from './gamma.ts'
import { fitByLogarithms, type LogFit } from './log-fit.ts'
import { type DistinctHistories, scaleTimes } from './purchase-histories.ts'

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
 * Purchases expected in the next t of somebody who still buys (equation 10 of the 2005 paper, without P(alive)), by way of Euler's transformation
 * of the hypergeometric function, in which nothing overflows however many purchases there were.
 */
export function purchasesIfAlive(
  model: BetaGeometric,
  parameters: BetaGeometricParameters,
  x: number,
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
  return Math.max(0, bought / (a - 1))
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

/** Starts of the search: flat, skewed, and with few or many who leave. */
const starts = [
  [1, 1, 1, 1],
  [0.25, 4, 0.8, 2.5],
  [2, 10, 0.2, 5],
  [0.1, 0.5, 2, 1],
].map((start) => start.map(Math.log))

/**
 * Fits by maximum likelihood in the parameters' logarithms, with the gradient in closed form, from several starts.
 * Times are scaled so that the longest is about ten, as the starts expect.
 */
export function fitBetaGeometric(
  model: BetaGeometric,
  histories: DistinctHistories,
): LogFit & { parameters: BetaGeometricParameters } {
  const longest = histories.T.reduce((most, time) => Math.max(most, time), 0)
  const scale = longest > 0 ? 10 / longest : 1
  const scaled = scaleTimes(histories, scale)
  const fit = fitByLogarithms(
    (logs) => meanNegative(model, logs, scaled),
    starts,
    histories.weight,
    [0, -1, 0, 0],
    scale,
  )
  const [r = 0, alpha = 0, a = 0, b = 0] = fit.natural
  // A density per unit of time has that unit: x purchases at times in another one.
  const purchases = histories.x.reduce((sum, x, i) => sum + x * (histories.weight[i] ?? 0), 0)
  return { ...fit, parameters: { r, alpha, a, b }, logLikelihood: fit.logLikelihood + purchases * Math.log(scale) }
}

/** The mean of minus the ln likelihoods, and its gradient by the parameters' logarithms. */
function meanNegative(
  model: BetaGeometric,
  logs: Float64Array,
  { x, tx, T, weight }: DistinctHistories,
): { value: number; gradient: Float64Array } {
  const [r = 0, alpha = 0, a = 0, b = 0] = logs.map(Math.exp)
  const ofCount = countTerms(model, { r, alpha, a, b })
  let [total, value] = [0, 0]
  const sums = new Float64Array(4)
  for (let i = 0; i < x.length; i++) {
    const [purchases, last, seen] = [x[i] ?? 0, tx[i] ?? 0, T[i] ?? 0]
    const k = chances(model, purchases)
    const terms = ofCount(purchases)
    const [goesOn, ended] = [Math.log(alpha + seen), Math.log(alpha + last)]
    const on = -(r + purchases) * goesOn
    const off = k === 0 ? Number.NEGATIVE_INFINITY : Math.log(a / (b + k - 1)) - (r + purchases) * ended
    const both = logAddExp(on, off)
    const times = weight[i] ?? 0
    const gone = Math.exp(off - both)
    total += times
    value += times * (terms.value + both)
    sums[0] = (sums[0] ?? 0) + times * (terms.r - (1 - gone) * goesOn - gone * ended)
    sums[1] =
      (sums[1] ?? 0) + times * (r / alpha - (r + purchases) * ((1 - gone) / (alpha + seen) + gone / (alpha + last)))
    sums[2] = (sums[2] ?? 0) + times * (terms.a + gone / a)
    sums[3] = (sums[3] ?? 0) + times * (terms.b - (k === 0 ? 0 : gone / (b + k - 1)))
  }
  const natural = [r, alpha, a, b]
  return {
    value: -value / total,
    gradient: sums.map((sum, i) => (-sum * (natural[i] ?? 0)) / total),
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
