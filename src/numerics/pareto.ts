import { digamma, logAddExp, logGamma } from './gamma.ts'
import { fitByLogarithms, type LogFit } from './log-fit.ts'
import { type DistinctHistories, scaleTimes } from './purchase-histories.ts'
import { gaussLegendre } from './quadrature.ts'

/**
 * Pareto/NBD: purchases follow a gamma mixture of rates (r, alpha), lifetimes a gamma mixture of exponentials (s, beta) (Schmittlein, Morrison and
 * Colombo, Counting Your Customers, Management Science 33, 1987). Time has the unit of alpha and beta.
 */
export interface ParetoParameters {
  r: number
  alpha: number
  s: number
  beta: number
}

const { nodes, weights } = gaussLegendre(20)

/** What the integral over the time at which a customer may have left comes to, and the means under it that the gradient asks for. */
interface Left {
  /** ln of the integral of s (alpha + u)^-(r + x) (beta + u)^-(s + 1) over u from tx to T. */
  log: number
  logAlpha: number
  logBeta: number
  perAlpha: number
  perBeta: number
}

/**
 * The integral by Gauss-Legendre quadrature over z, with z^4 = ((alpha + tx) / (alpha + u))^(r + x + s), in which it is smooth: no hypergeometric
 * functions are taken from each other, so that nothing cancels (the integral is equation 22 of Fader and Hardie, A Note on Deriving the Pareto/NBD, 2005).
 */
function left({ r, alpha, s, beta }: ParetoParameters, x: number, tx: number, T: number): Left {
  const power = r + x + s
  const lowest = Math.exp((-power / 4) * Math.log((alpha + T) / (alpha + tx)))
  const half = (1 - lowest) / 2
  let [sum, logAlpha, logBeta, perAlpha, perBeta] = [0, 0, 0, 0, 0]
  for (let i = 0; i < nodes.length; i++) {
    const z = lowest + half * ((nodes[i] ?? 0) + 1)
    const toAlpha = (alpha + tx) * Math.exp((-4 / power) * Math.log(z))
    const toBeta = toAlpha + beta - alpha
    const [lnAlpha, lnBeta] = [Math.log(toAlpha), Math.log(toBeta)]
    const term = (weights[i] ?? 0) * half * 4 * z ** 3 * Math.exp((s + 1) * (lnAlpha - lnBeta))
    sum += term
    logAlpha += term * lnAlpha
    logBeta += term * lnBeta
    perAlpha += term / toAlpha
    perBeta += term / toBeta
  }
  return {
    log: Math.log(s / power) - power * Math.log(alpha + tx) + Math.log(sum),
    logAlpha: logAlpha / sum,
    logBeta: logBeta / sum,
    perAlpha: perAlpha / sum,
    perBeta: perBeta / sum,
  }
}

/** ln of the chance to have been there all the time, up to what the integral lacks too. */
const logThere = ({ r, alpha, s, beta }: ParetoParameters, x: number, T: number): number =>
  -(r + x) * Math.log(alpha + T) - s * Math.log(beta + T)

/** The chance that somebody is still a customer (equation 11 of Fader and Hardie's note of 2005). */
export function paretoAlive(parameters: ParetoParameters, x: number, tx: number, T: number): number {
  if (T <= tx) return 1
  return 1 / (1 + Math.exp(left(parameters, x, tx, T).log - logThere(parameters, x, T)))
}

/** Purchases expected in the next t of somebody who is still a customer (equation 41 of the same note, without P(alive)). */
export function paretoPurchasesIfAlive(
  { r, alpha, s, beta }: ParetoParameters,
  x: number,
  T: number,
  t: number,
): number {
  const shrink = Math.log((beta + T) / (beta + T + t))
  // At s = 1 the quotient has the limit that its numerator's slope gives.
  const lasting = Math.abs(s - 1) < 1e-9 ? -shrink : -Math.expm1((s - 1) * shrink) / (s - 1)
  return (((r + x) * (beta + T)) / (alpha + T)) * lasting
}

const starts = [
  [1, 1, 1, 1],
  [0.5, 2, 0.6, 2.5],
  [2, 5, 0.3, 10],
].map((start) => start.map(Math.log))

/** Fits Pareto/NBD by maximum likelihood, with the gradient under the integral, from several starts. */
export function fitPareto(histories: DistinctHistories): LogFit & { parameters: ParetoParameters } {
  const longest = histories.T.reduce((most, time) => Math.max(most, time), 0)
  const scale = longest > 0 ? 10 / longest : 1
  const scaled = scaleTimes(histories, scale)
  const fit = fitByLogarithms((logs) => meanNegative(logs, scaled), starts, histories.weight, [0, -1, 0, -1], scale)
  const [r = 0, alpha = 0, s = 0, beta = 0] = fit.natural
  // A density per unit of time has that unit: x purchases at times in another one.
  const purchases = histories.x.reduce((sum, x, i) => sum + x * (histories.weight[i] ?? 0), 0)
  return { ...fit, parameters: { r, alpha, s, beta }, logLikelihood: fit.logLikelihood + purchases * Math.log(scale) }
}

/** The mean of minus the ln likelihoods (equation 19 of the note), and its gradient by the parameters' logarithms. */
function meanNegative(
  logs: Float64Array,
  { x, tx, T, weight }: DistinctHistories,
): { value: number; gradient: Float64Array } {
  const [r = 0, alpha = 0, s = 0, beta = 0] = logs.map(Math.exp)
  const parameters = { r, alpha, s, beta }
  const [gammaR, psiR] = [logGamma(r), digamma(r)]
  const [lnAlpha, lnBeta] = [Math.log(alpha), Math.log(beta)]
  let [total, value, byR, byAlpha, byS, byBeta] = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const [purchases, last, seen, times] = [x[i] ?? 0, tx[i] ?? 0, T[i] ?? 0, weight[i] ?? 0]
    const there = logThere(parameters, purchases, seen)
    const gone = seen > last ? left(parameters, purchases, last, seen) : undefined
    const both = gone === undefined ? there : logAddExp(there, gone.log)
    const share = gone === undefined ? 0 : Math.exp(gone.log - both)
    const { logAlpha = 0, logBeta = 0, perAlpha = 0, perBeta = 0 } = gone ?? {}
    total += times
    value += times * (logGamma(r + purchases) - gammaR + r * lnAlpha + s * lnBeta + both)
    byR += times * (digamma(r + purchases) - psiR + lnAlpha - (1 - share) * Math.log(alpha + seen) - share * logAlpha)
    byAlpha += times * (r / alpha - (r + purchases) * ((1 - share) / (alpha + seen) + share * perAlpha))
    byS += times * (lnBeta - (1 - share) * Math.log(beta + seen) + share * (1 / s - logBeta))
    byBeta += times * (s / beta - ((1 - share) * s) / (beta + seen) - share * (s + 1) * perBeta)
  }
  return {
    value: -value / total,
    gradient: Float64Array.of(
      (-byR * r) / total,
      (-byAlpha * alpha) / total,
      (-byS * s) / total,
      (-byBeta * beta) / total,
    ),
  }
}
