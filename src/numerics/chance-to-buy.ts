import { type Duration, inUnit } from './duration.ts'
import { aliveChance, type History, type PurchaseModel } from './purchase-model.ts'
import { gaussLegendre } from './quadrature.ts'

const rule = gaussLegendre(32)

/**
 * The chance that a customer buys at least once within a span of time: P(alive) × the chance that whoever still buys does so in time. The rate of who is
 * alive is Gamma(r + x, alpha + T), so that in BG/NBD and MBG/NBD, where buying ends at purchases alone, it is 1 − ((alpha + T) / (alpha + T + t))^(r + x).
 * In Pareto/NBD one may leave before: the density of the first purchase times the chance to be there still, integrated over the span.
 */
export function chanceToBuy(model: PurchaseModel, history: History, span: Duration): number {
  const t = inUnit(span, model.unit)
  if (!(t > 0)) return 0
  const { x, T } = history
  const alive = aliveChance(model, history)
  if (model.model !== 'pareto') {
    const { r, alpha } = model.parameters
    return alive * -Math.expm1(-(r + x) * Math.log1p(t / (alpha + T)))
  }
  const { r, alpha, s, beta } = model.parameters
  let sum = 0
  for (let i = 0; i < rule.nodes.length; i++) {
    const at = (t / 2) * (1 + (rule.nodes[i] as number))
    const first = ((r + x) / (alpha + T)) * ((alpha + T) / (alpha + T + at)) ** (r + x + 1)
    sum += (t / 2) * (rule.weights[i] as number) * first * ((beta + T) / (beta + T + at)) ** s
  }
  return Math.min(1, alive * sum)
}
