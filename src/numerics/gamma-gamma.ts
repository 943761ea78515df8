import { digamma, logGamma } from './gamma.ts'
import { fitByLogarithms, type LogFit } from './log-fit.ts'

/**
 * What customers spend per purchase: gamma with shape p around a mean of their own, whose scale is gamma (q, v) over customers (Fader and
 * Hardie, The Gamma-Gamma Model of Monetary Value, 2013). Money has the unit of v.
 */
export interface GammaGammaParameters {
  p: number
  q: number
  v: number
}

/** Customers with at least one repeat purchase: how many, and what one was worth on average, above zero. */
export interface SpendHistories {
  x: Float64Array
  mean: Float64Array
}

/** ln likelihood of one customer's average spend over x purchases (equation 1a of the note). */
function spendLogLikelihood({ p, q, v }: GammaGammaParameters, x: number, mean: number): number {
  const px = p * x
  return (
    logGamma(px + q) -
    logGamma(px) -
    logGamma(q) +
    q * Math.log(v) +
    (px - 1) * Math.log(mean) +
    px * Math.log(x) -
    (px + q) * Math.log(v + mean * x)
  )
}

/**
 * The spend per purchase expected of a customer (equation 5 of the note): between their own average and that of all, the nearer to their own
 * the more purchases there are. Undefined for q <= 1, where the average of all has no expectation.
 */
export function expectedSpend({ p, q, v }: GammaGammaParameters, x: number, mean: number): number | undefined {
  return q <= 1 ? undefined : (p * (v + x * mean)) / (p * x + q - 1)
}

const starts = [
  [1, 2, 1],
  [6, 4, 15],
  [2, 8, 4],
].map((start) => start.map(Math.log))

/** Fits by maximum likelihood in the parameters' logarithms, with the gradient in closed form, from several starts; money is scaled to a mean of ten. */
export function fitGammaGamma({ x, mean }: SpendHistories): LogFit & { parameters: GammaGammaParameters } {
  const scale = 10 / (mean.reduce((sum, spend) => sum + spend, 0) / mean.length)
  const scaled = { x, mean: mean.map((spend) => spend * scale) }
  const each = new Float64Array(x.length).fill(1)
  const fit = fitByLogarithms((logs) => meanNegative(logs, scaled), starts, each, [0, 0, -1], scale)
  const [p = 0, q = 0, v = 0] = fit.natural
  return { ...fit, parameters: { p, q, v }, logLikelihood: fit.logLikelihood + x.length * Math.log(scale) }
}

/** The mean of minus the ln likelihoods, and its gradient by the parameters' logarithms. */
function meanNegative(logs: Float64Array, { x, mean }: SpendHistories): { value: number; gradient: Float64Array } {
  const [p = 0, q = 0, v = 0] = logs.map(Math.exp)
  const n = x.length
  let value = 0
  const sums = [0, 0, 0] as [number, number, number]
  for (let i = 0; i < n; i++) {
    const [purchases, spend] = [x[i] ?? 0, mean[i] ?? 0]
    const all = v + spend * purchases
    const psi = digamma(p * purchases + q)
    value += spendLogLikelihood({ p, q, v }, purchases, spend)
    sums[0] += purchases * (psi - digamma(p * purchases) + Math.log(spend) + Math.log(purchases) - Math.log(all))
    sums[1] += psi - digamma(q) + Math.log(v) - Math.log(all)
    sums[2] += q / v - (p * purchases + q) / all
  }
  return { value: -value / n, gradient: Float64Array.of((-sums[0] * p) / n, (-sums[1] * q) / n, (-sums[2] * v) / n) }
}
