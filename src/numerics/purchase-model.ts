import { aliveProbability, type BetaGeometricParameters, fitBetaGeometric, purchasesIfAlive } from './beta-geometric.ts'
import { type Duration, inUnit, type TimeUnit } from './duration.ts'
import type { LogFit } from './log-fit.ts'
import { fitPareto, type ParetoParameters, paretoAlive, paretoPurchasesIfAlive } from './pareto.ts'
import type { DistinctHistories } from './purchase-histories.ts'

/** The models of repeat purchases that Shoal knows: BG/NBD, MBG/NBD and Pareto/NBD. */
export const purchaseModels = ['bg', 'mbg', 'pareto'] as const
export type PurchaseModelName = (typeof purchaseModels)[number]

/** A model with its parameters, and what its times are counted in. */
export type PurchaseModel = { unit: TimeUnit } & (
  | { model: 'bg' | 'mbg'; parameters: BetaGeometricParameters }
  | { model: 'pareto'; parameters: ParetoParameters }
)

export type FittedPurchases = PurchaseModel & { fit: LogFit }

/** Fits a model to histories by maximum likelihood; its unit of time is theirs. */
export function fitPurchases(model: PurchaseModelName, histories: DistinctHistories): FittedPurchases {
  const { unit } = histories
  if (model === 'pareto') {
    const { parameters, ...fit } = fitPareto(histories)
    return { unit, model, parameters, fit }
  }
  const { parameters, ...fit } = fitBetaGeometric(model, histories)
  return { unit, model, parameters, fit }
}

/** The same model with the parameters' logarithms moved, as the delta method asks. @param move one for each parameter, in their order */
export function movedBy(model: PurchaseModel, move: readonly number[]): PurchaseModel {
  const moved = (value: number, i: number): number => value * Math.exp(move[i] ?? 0)
  if (model.model === 'pareto') {
    const { r, alpha, s, beta } = model.parameters
    return {
      ...model,
      parameters: { r: moved(r, 0), alpha: moved(alpha, 1), s: moved(s, 2), beta: moved(beta, 3) },
    }
  }
  const { r, alpha, a, b } = model.parameters
  return { ...model, parameters: { r: moved(r, 0), alpha: moved(alpha, 1), a: moved(a, 2), b: moved(b, 3) } }
}

/** One customer's history in the model's unit of time. */
export interface History {
  x: number
  tx: number
  T: number
}

/** The chance that a customer still buys. In BG/NBD it is 1 for whoever bought once, however long ago: MBG/NBD and Pareto/NBD do not claim that. */
export const aliveChance = (model: PurchaseModel, { x, tx, T }: History): number =>
  model.model === 'pareto'
    ? paretoAlive(model.parameters, x, tx, T)
    : aliveProbability(model.model, model.parameters, x, tx, T)

const withinIfAlive = (model: PurchaseModel, { x, T }: History, span: Duration): number => {
  const t = inUnit(span, model.unit)
  return model.model === 'pareto'
    ? paretoPurchasesIfAlive(model.parameters, x, T, t)
    : purchasesIfAlive(model.model, model.parameters, x, T, t)
}

/** Purchases expected of a customer within a span of time. */
export const purchasesWithin = (model: PurchaseModel, history: History, span: Duration): number =>
  aliveChance(model, history) * withinIfAlive(model, history, span)

/** Periods that a forecast is discounted by: a rate for each, at whose end what was bought in it counts. */
export interface Discounting {
  period: Duration
  periods: number
  /** A share per period: 0.01 takes one percent off for each. */
  discount: number
}

/**
 * Purchases expected over some periods, those of later ones counting less: Σ (E(i) − E(i−1)) / (1 + d)^i. Times the margin of a purchase it is the
 * lifetime value over that horizon (Fader, Hardie and Lee, RFM and CLV, Journal of Marketing Research 42, 2005, in discrete periods).
 * @param after leaves out what is bought before so much time has passed
 */
export function discountedPurchases(
  model: PurchaseModel,
  history: History,
  { period, periods, discount }: Discounting,
  after?: Duration,
): number {
  const skipped = after === undefined ? 0 : inUnit(after, period.unit) / period.value
  let sum = 0
  let before = after === undefined ? 0 : withinIfAlive(model, history, after)
  for (let i = Math.floor(skipped) + 1; i <= periods; i++) {
    const until = withinIfAlive(model, history, { value: period.value * i, unit: period.unit })
    sum += (until - before) / (1 + discount) ** i
    before = until
  }
  return aliveChance(model, history) * sum
}
