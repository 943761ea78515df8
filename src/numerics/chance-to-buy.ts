import { type Duration, inUnit } from './duration.ts'
import type { ParetoParameters } from './pareto.ts'
import { aliveChance, type History, type PurchaseModel } from './purchase-model.ts'
import { gaussLegendre } from './quadrature.ts'

const { nodes, weights } = gaussLegendre(32)

/**
 * The chance that a customer buys at least once within a span of time: P(alive) × the chance that whoever still buys does so in time. The rate of who is
 * alive is Gamma(r + x, alpha + T), so that in BG/NBD and MBG/NBD, where buying ends at purchases alone, it is 1 − ((alpha + T) / (alpha + T + t))^(r + x).
 */
export function chanceToBuy(model: PurchaseModel, history: History, span: Duration): number {
  const t = inUnit(span, model.unit)
  if (!(t > 0)) return 0
  const alive = aliveChance(model, history)
  if (model.model === 'pareto') return alive * firstBeforeLeaving(model.parameters, history, t)
  const { r, alpha } = model.parameters
  return alive * -Math.expm1(-(r + history.x) * Math.log1p(t / (alpha + history.T)))
}

/**
 * In Pareto/NBD one may leave before one buys: the density of the first purchase times the chance to be there still, integrated over the span, in z with
 * z^4 = ((alpha + T) / (alpha + T + u))^(r + x + s), in which it is smooth.
 */
function firstBeforeLeaving({ r, alpha, s, beta }: ParetoParameters, { x, T }: History, t: number): number {
  const [buys, stays] = [alpha + T, beta + T]
  const power = (r + x + s) / 4
  const lowest = Math.exp(-power * Math.log1p(t / buys))
  const half = (1 - lowest) / 2
  let sum = 0
  for (let i = 0; i < nodes.length; i++) {
    const z = lowest + half * ((nodes[i] as number) + 1)
    const u = buys * Math.expm1(-Math.log(z) / power)
    sum += (weights[i] as number) * z ** ((r + x) / power - 1) * Math.exp(-s * Math.log1p(u / stays))
  }
  return Math.min(1, (half * sum * (r + x)) / power)
}
